/**
 * Words that say nothing about which measure is meant: grammar, the verbs and adverbs of reporting, words for time.
 * Folded (no tone marks), in stemmed form.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const STOP_WORDS_EN = list(`
  a an the of and or to in on at by for from with as into per over under about around nearly almost roughly
  approximately more less than most least up down only just also still already yet now then there here this that these
  those it its his her their our your my we they he she you i who which what when where while whose is are was were be
  been being am has have had having do does did done will would shall should can could may might must not no nor but if
  so such both each every all any some many much few several other another same own very too even ever never again
  said say says according report reported reporting reach reached reaching hit hitting stand stood rise rose risen
  fall fell fallen increase increased decrease decreased grow grew grown jump jumped climb climbed drop dropped exceed
  exceeded total totalled totaled amount amounted come came get got make made take took put set show showed shown
  record recorded estimate estimated worth year month quarter week day time date annual annually yearly monthly
  compare compared versus against between among during since until till before after within last next previous first
  half end early late later recent recently currently today yesterday tomorrow ago period result data latest newest
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday million billion trillion thousand
  hundred bn m k dollar usd percent per cent one two three four five six seven eight nine ten
  soar soared surge surged slip slipped plunge plunged shrink shrank shrunk expand expanded edge edged ease eased
  double doubled triple tripled swell swelled stay stayed rocket rocketed tumble tumbled slump slumped recover
  recovered approach approached average averaged fetch fetched earn earned bring brought pass passed top topped cross
  crossed near neared near stand accounting fiscal full whole entire mark marked bln mln trn cent dollars
  become became remain remained continue continued use keep kept give given provide account stat
  active account them numbered neighbour smaller country nation new high higher highest low lower big bigger large larger great greater good well
`);

/** With their tone marks, for "bảo", "báo" and "bao" fold to one: only the last says nothing. */
export const STOP_WORDS_VI = list(`
  là và của các những một có được bị đã đang sẽ tại ở trong ngoài trên dưới với cho đến từ về theo do vì nên thì mà
  này đó kia ấy khi nếu nhưng cũng còn chỉ rất quá hơn kém khoảng gần xấp xỉ tầm mức đạt chạm mốc vượt tăng giảm lên
  xuống chiếm ghi nhận ước tính so sánh cùng kỳ năm tháng quý tuần ngày giờ hiện nay trước sau giữa đầu cuối nửa
  tỷ tỉ triệu nghìn ngàn trăm đồng usd phần lần hàng mỗi từng tất cả nhiều ít khác riêng chung thời ra vào đi lại rồi
  chưa không hay hoặc bởi qua bằng như thế vậy nào gì ai đâu sao biết nói rằng phát biểu báo cáo kết lúc tiếp tục càng
  mới vừa gồm bao ta họ ông bà anh chị người con nhất tới
  hai ba bốn tư lăm sáu bảy tám chín mười mươi thứ để vẫn lớn cao nhỏ thấp mạnh nước ngay đây đấy
  ước đều mang thu hoàn thành chính quốc gia toàn bình quân trung liên tiếp đứng xếp giữ luôn dần sẽ phải cần nên
  khá hầu gần như cụ thể ví dụ bên cạnh mặt khác tuy nhiên do đó vì vậy đáng chú ý
  hết suốt kể riêng thêm nữa cả chiều ngược
`);

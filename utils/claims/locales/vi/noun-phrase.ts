import { AFTER, compile, matchAt } from './words';

/**
 * The counted noun after a figure: one to five syllables, cut before function words, verbs and names. Vietnamese
 * writes a space between syllables, so that what ends the noun is known by lists of words that are no part of it.
 */

/** Words of grammar, time and degree: never in a counted noun. */
const FUNCTION_WORDS =
  'và|hoặc|hay|cùng|với|của|cho|để|mà|thì|là|được|bị|đã|đang|sẽ|vừa|mới(?= )|cũng|vẫn|còn|chỉ|đều|không|chưa|chẳng|có|trong|ngoài|trên|dưới|tại|ở|từ|đến|tới|vào|ra|lên|xuống|qua|sang|về|theo|do|bởi|vì|nên|nếu|khi|lúc|sau|trước|giữa|bằng|như|gồm|bao gồm|trở|thuộc|này|đó|kia|ấy|nọ|nêu|nói|kể|nay|rồi|hơn|gần|khoảng|mỗi|từng|các|những|mọi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|ít|rất|quá|lại|nữa|thứ|hiện|hôm|ngày|tháng|quý|tuần|giờ|phút|giây|nhưng|tuy|dù|song|bên cạnh|đối|so|thông qua|cả|tức|tương đương|khác nhau|đầu tiên|cuối cùng|trước đây|trở lên|trở xuống|hằng|hàng(?= (?:năm|tháng|ngày|tuần|quý))|đạt|chiếm|tăng|giảm|xếp|đứng|bình quân|trung bình|mà|nhằm|nào|đâu|gì|ai|sao|thế nào|nhờ|kể|liên tục|liên tiếp|riêng|chung|bất kỳ|luôn|ngay|tổng cộng|chủ yếu|phần lớn|tất cả|đồng thời|cụ thể|dự kiến|ước tính|lần lượt|tính';

/** Verbs that follow a counted subject. */
const VERBS =
  'đăng ký|đăng kí|sử dụng|tham gia|tham dự|triển khai|thực hiện|hoàn thành|hoàn thiện|cung cấp|công bố|phát hiện|ghi nhận|tiếp nhận|chấp nhận|xử lý|giải quyết|kiểm tra|nhận|gửi|phải|cần|muốn|nằm|tiếp tục|bắt đầu|trở thành|phục vụ|hoạt động|kết nối|truy cập|khai thác|áp dụng|chuyển|đưa|mang|giúp|tạo|lập|thành lập|ra đời|ra mắt|cho biết|cho rằng|yêu cầu|đề nghị|đề xuất|kêu gọi|đóng góp|đầu tư|sản xuất|xuất khẩu|nhập khẩu|kinh doanh|làm|thi|đi|chạy|mua|bán|trả|nộp|chi|thu hút|thu hồi|thu|hỗ trợ|nghiên cứu|xây dựng|phát triển|quản lý|đáp ứng|đảm bảo|bảo đảm|chịu|gặp|thiệt mạng|tử vong|bị thương|mắc|nhiễm|sống|đến từ|ký|ký kết|thống nhất|đồng ý|ủng hộ|tán thành|phản đối|biết|thấy|nghe|xem|theo dõi|đọc|tải|cài đặt|cập nhật|quy định|ban hành|lấy ý kiến|tổ chức|diễn ra|kéo dài|phủ sóng|phủ|lắp đặt|vận hành|xảy ra|thuộc diện|liên quan|liên kết|hợp tác|phối hợp|trúng|đoạt|giành|giữ|dùng|mất|thích|cạnh tranh|vi phạm|tích hợp|thử nghiệm|kích hoạt|khởi nghiệp thành công|tập trung|cam kết|đặt ra|hướng (?:tới|đến)|dẫn|tuyển|tốt nghiệp|ứng tuyển|nghỉ|chấp hành|được|chưa được|gây|dành|sụt|vượt|hưởng|góp|bao phủ|chính thức|thường xuyên|ngừng|dừng|chỉ định|tuyên bố|ủy quyền|khởi công|khánh thành|phê duyệt|thẩm định|cấp phép|đặt|nêu|vẫn|tồn tại|trải|rà soát|nâng|rút|loại bỏ|xóa|gỡ|chặn|khóa|chia|phân bổ|tính đến|tiêu thụ|trị giá|có thể';

/** "ngon nhất thế giới": a superlative describes the noun before it. */
const STOP = compile(`(?:${FUNCTION_WORDS}|${VERBS}|\\p{L}+ nhất)${AFTER}`, 'y');

/** Nouns made of a classifier and a verb, where the verb belongs to the noun ("lượt truy cập", "người dùng"). */
const VERBAL_NOUN = compile(
  `(?:(?:lượt|cuộc|vụ|ca|sự|việc|lần|phiên|yêu cầu|điểm|trạm|cột|cơ sở|nhà|hệ thống|trung tâm|gói|quỹ|giấy phép|giấy|dây chuyền|thủ tục|dịch vụ|chỉ số|tài khoản|hợp đồng|bản) (?:tấn công mạng|tấn công|truy cập|xem|tải(?: về| xuống)?|phản ánh|bình luận|chia sẻ|tương tác|theo dõi|đăng ký|đánh giá|khách|người|giao dịch|gọi|nghiên cứu|khảo sát|thử nghiệm|vi phạm|lừa đảo|nhiễm|mắc|phát hành|phát sóng|kết nối|truy vấn|tìm kiếm|đầu tư|sản xuất|cung cấp|quản lý|đăng kí|hỗ trợ|thanh toán|tìm hiểu|kiểm tra|xét nghiệm|phạm pháp|mua sắm|dữ liệu|thông báo|công|trực tuyến|họp|thi|đối thoại|khai thác|giám sát|chuyển nhượng|mua bán|kinh doanh|hoạt động)|người (?:dùng|dân|sử dụng|lao động|tiêu dùng|theo dõi|xem|đăng ký|tham gia|tham dự|nộp thuế|bán|mua|chơi|bệnh|nghe|học|nghèo|khuyết tật|nhiễm|mắc|chết|thiệt mạng|bị thương|thất nghiệp|đọc|nhận|trưởng thành|cao tuổi|hưởng|truy cập)(?: (?:internet|di động|mạng xã hội|trực tuyến|Việt Nam|Việt|thường xuyên|hàng tháng|mới))?|doanh nghiệp (?:khởi nghiệp|nhà nước|tư nhân|nhỏ và vừa|sản xuất|viễn thông|công nghệ số|công nghệ thông tin|công nghệ|xuất khẩu|nước ngoài)|lượt người|khách hàng|hàng hóa|ngôi sao|trường hợp|cán bộ|đơn hàng|cửa hàng|ngân hàng|nhà hàng|mặt hàng|bộ ngành|số hóa|thuê bao (?:di động|cố định|băng rộng|internet|trả trước|trả sau|điện thoại|mạng xã hội|truyền hình)(?: (?:di động|cố định|trả trước|trả sau|mặt đất))?|trạm (?:phát sóng|thu phát sóng|thu phát)|dịch vụ công(?: trực tuyến)?|(?:nội dung|lĩnh vực|đơn vị|cơ sở) (?:hoạt động|sản xuất|kinh doanh|quản lý)|mạng xã hội(?: nước ngoài| trong nước)?|nhà đầu tư|nhà cung cấp|nhà sản xuất|nhà quản lý|nhà nghiên cứu|trung tâm dữ liệu|cơ sở dữ liệu|văn bản quy phạm pháp luật|thủ tục hành chính|số liệu|bộ phận|nước thành viên|ủy viên|thành viên|ứng dụng|ứng viên|bước tiến|công trình nghiên cứu|nước ngoài|trong nước|chung cư|hàng không|hàng đầu|kỳ thi|bài thi|doanh thu|khoản chi|tiếng nói|nhà làm phim|bài viết|người mẫu|bên liên quan|người lao động|câu hỏi|bài báo|lần đầu|mô hình kinh doanh|hệ thống quản lý|khu vực|ngôi nhà|nhà máy|nhà mạng|bệnh nhân|thẻ tín dụng|cán bộ công chức|giờ làm việc|người Việt(?: Nam)?|chỉ tiêu|chỉ số|chỉ thị|tính năng|từ khóa|từ ngữ|hiện vật|hiện tượng|chi nhánh|chi cục|chi bộ|thu nhập|đầu sách|đầu số|đầu mối|đầu việc|thứ trưởng|thứ tiếng|đặt hàng|(?:tỉnh|bộ|quốc gia|cơ quan|sở|tổ chức|bộ, ngành), (?:thành phố|ngành|vùng lãnh thổ|đơn vị|cá nhân|địa phương)(?: trực thuộc Trung ương)?|(?:nước|quốc gia) và vùng lãnh thổ)${AFTER}`,
  'y',
);

/** Nouns whose first words could else be a verb or end the noun ("bị can", "tổ chức tín dụng"): right after the figure only. */
const COMPOUND = compile(
  `(?:đối (?:tượng|tác|thủ)(?: (?:chính sách|lừa đảo|nghi vấn|ưu tiên))?|bị (?:can|cáo|hại|đơn)|khóa (?:học|đào tạo|tập huấn|bồi dưỡng)|lớp (?:học|đào tạo|tập huấn|bồi dưỡng)|buổi (?:làm việc|họp|tọa đàm)|ca (?:tử vong|bệnh|mắc mới|nhiễm mới)|liên (?:kết|doanh|minh)|máy (?:tính(?: bảng| xách tay| để bàn)?|chủ|tính tiền)|bộ máy tính|thiết bị(?: (?:di động|đầu cuối|đầu thu|thông minh|IoT|mạng|điện tử))?|đường (?:link|dây)|địa chỉ(?: IP| email| nhà)?|viện nghiên cứu|hợp tác xã|hộ (?:kinh doanh|sản xuất|sử dụng)|tổ chức(?: tín dụng| quốc tế| xã hội| chính trị)?|tổ công nghệ số cộng đồng|bằng (?:sáng chế|độc quyền|khen|lái)|câu hỏi|phương (?:án|tiện|pháp|thức)|lập trình viên|nhóm đối tượng|chữ ký(?: số)?|chứng (?:chỉ|nhận|thư số|thư|khoán|từ)|giấy chứng nhận|nhà phát triển|người có công|lượt (?:thích|mua|nhận)|bưu (?:gửi|phẩm|kiện|cục|điện)|hoạt động(?! (?:trên|tại|trong|ở|theo|từ|với|không|hiệu))|yêu cầu(?= (?:từ|của|hỗ trợ|xử lý|cung cấp))|đề nghị(?= của)|vi phạm|dự (?:án|thảo|luật)|thông báo(?= (?:lỗi|về))|thỏa thuận|tuyên bố chung|khu công nghệ thông tin|khu CNTT tập trung|kiến nghị|phản ánh|cảnh báo|khiếu nại|khuyến nghị|trả lời|đăng ký(?= (?:mới|kinh doanh|tham gia|xét tuyển|dự thi|chuyển mạng))|sáng (?:kiến|chế)|ký tự|(?:tỉnh|tỉnh, thành|huyện|xã|quận|phường|sở|bộ|ban|cục|thôn|ấp), (?:thành phố|thành|thị xã|huyện|quận|phường|thị trấn|xã|ngành|ban|bản|tổ dân phố))${AFTER}`,
  'y',
);

/** One syllable of a noun: a lower-case word or an abbreviation; a capitalised word begins a name. */
const SYLLABLE =
  /(?:[\p{Ll}][\p{Ll}\p{N}]*(?:-[\p{Ll}]+)*|(?:ICT|CNTT|IT|FDI|[2-6]G|SIM|Sim|sim|Internet|IoT|AI|ATM|POS|QR|IP|API|OTT|SMS|DN|TP|HTX|ODA|STEM|BTS|IPv[46]|VNeID|LTE|App|Startup|GW|MW|VoLTE|eSIM|TTHC|DVC|DVCTT|HCV|HCB|HCĐ|KCN|KOL|NFT|UAV|F[0-3])(?![\p{L}\p{N}]))(?:\/(?:thành phố|huyện))?/uy;
const SPACE = / {1,2}/uy;

/** Where the counted noun ends that begins at a place (a space allowed before it); null where none begins. */
export function nounEnd(text: string, at: number, syllables = 5): number | null {
  const space = matchAt(SPACE, text, at);
  if (!space) return null;
  let end = at + space[0].length;
  let count = 0;
  while (count < syllables) {
    if (count > 0 && text[end] !== ' ') break;
    const from = count === 0 ? end : end + 1;
    const compound = matchAt(VERBAL_NOUN, text, from) ?? (count === 0 ? matchAt(COMPOUND, text, from) : null);
    if (!compound && matchAt(STOP, text, from)) break;
    const next = compound ?? matchAt(SYLLABLE, text, from);
    if (!next) break;
    end = from + next[0].length;
    count += compound ? compound[0].split(' ').length : 1;
  }
  return count === 0 ? null : end;
}

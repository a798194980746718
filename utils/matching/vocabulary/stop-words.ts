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
  become became remain remained continue continued use keep kept give given provide account stat
  country nation new high higher highest low lower big bigger large larger great greater good well
`);

export const STOP_WORDS_VI = list(`
  la va cua cac nhung mot co duoc bi da dang se tai o trong ngoai tren duoi voi cho den toi tu ve theo do vi nen thi ma
  nay do kia ay khi neu nhung cung con chi rat qua hon kem khoang gan xap xi tam muc dat cham moc vuot tang giam len
  xuong chiem ghi nhan uoc tinh tinh so sanh cung ky nam thang quy tuan ngay gio hien hien nay truoc sau giua dau cuoi
  nua ty ti trieu nghin ngan tram dong usd phan tram lan hang cac moi tung tat ca nhieu it khac rieng chung dong thoi
  ra vao di lai roi chua khong hay hoac boi qua bang nhu the vay nao gi ai dau sao duoc biet cho hay noi rang phat bieu
  thong tin theo do dua bao cao ket luc nhat tiep tuc ngay cang toan moi vua moi day gan day tinh den hien co tong cong
  trong do bao gom gom khoang chung ta ho ong ba anh chi dong chi nguoi
  hai ba bon tu lam sau bay tam chin muoi
`);

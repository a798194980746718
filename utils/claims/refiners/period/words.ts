/** The words around dates and figures that tell which belong together. Each pattern says what it looks at. */

/** Before a date: it is what something is measured against ("so với cùng kỳ năm 2015", "than in 2019"); a plan is no rival. */
export const COMPARED_BEFORE =
  /(?<!\p{L})(?:(?:so với|so cùng|compared (?:with|to))(?! (?:kế hoạch|chỉ tiêu|dự toán|mục tiêu))(?:\s\p{L}+){0,5}|(?:bằng|hơn|cùng kỳ|than(?: in)?|versus|vs\.?|against|up from|down from|over|on|from)(?:\s(?:với|thời điểm|cuối|cùng kỳ|mức|the|that|those|in|of|trung bình|của|levels?))*)\s$/iu;

/** Before a figure: it is what another is measured against ("so với 3 tỷ của năm 2016", "up from 9bn in 2003"). */
export const BASE_BEFORE =
  /(?:^|[^\p{L}])(?:từ|so với(?: mức| con số)?|hơn mức|from|than|against|versus|compared (?:to|with))\s(?:the\s|just\s|only\s)?$/iu;

/** Before a figure: a level of another time; the date of the sentence is not its own. */
export const LEVEL_BEFORE =
  /(?:so với|compared (?:to|with)|up from|down from)\s(?:mức|con số|the|just|only)?\s?$/iu;

/** After a date: it is that of the words, not of what they say ("warned in September that"). */
export const REPORTED_AFTER = /^,?\s+(?:rằng|that)(?!\p{L})/iu;

/** Before a date: it is that of a beginning told in passing ("the cable, built in 2009, breaks twice a year"). */
export const BEGUN_BEFORE =
  /(?<!\p{L})(?:was|were|been) (?:first )?(?:founded|born|established|set up)(?: in| on)? $|(?:,|(?<!\p{L})(?:which was|who was|that was)) (?:built|founded|launched|established|set up|created|introduced|opened|passed|signed|issued|enacted|born|formed)(?: (?:back |only )?in| on)? $/iu;

/** Between a figure and the date right behind it ("40 tỷ USD trong năm 2015", "$52bn in 2019"). */
export const JOINED_AFTER =
  /^[\s(]*(?:(?:trong|vào|của|cho|tính|đến|hết|cuối|đầu|tại|ở|thời điểm|recorded|registered|reported|reached|counted|seen|set|sold|sent|posted|same|quarter|period|month|in|on|for|of|by|as of|at|during|at the end of|end of|since|until|per|a|the|year)\s*)*$/iu;

/** Between a term and the day it runs from ("trong vòng 1 năm, kể từ 22-1-2019"). */
export const JOINED_SINCE = /^\s?,\s(?:kể|tính|bắt đầu|starting|counting)?\s?$/iu;

/** Between a figure and one that says the same amount in another currency: "537m euros ($701m; £371m)". */
export const RESTATED = /^\s?[(;,/]\s?(?:tương đương|hay|khoảng|or|about|approximately)?\s?$/iu;

/** Between a figure and a date: what follows is another member of a list, with a date of its own. */
export const NEW_MEMBER =
  /(?:^|\s)(?:và(?!\sdịch vụ)|còn|nhưng|trong khi|đồng thời|and(?!\s(?:services|development)\s)|but|while|whereas|then|when|since|after|before|who|which)\s|[,;]/iu;

/** Opens a bracket that holds a date: "(năm 2016)". */
export const BRACKET_BEFORE = /[(]\s*(?:trong|tính|số liệu|của|in|for|as of)?\s*$/iu;
/** Between a date and a figure in the bracket right behind it. */
export const BRACKET_OPENS = /^\s?\((?:đạt |là |at )?$/u;
export const BRACKET_CLOSES_SENTENCE = /^\s*\)[\s.!?"”]*$/;

/** In a sentence whose date is that of the figures before it: "đây là số liệu tính đến". */
export const AS_OF_DATA = /(?:số liệu|thống kê|dữ liệu|con số|figures?|data|statistics)(?!\p{L})/iu;

/** A date up to which was counted; what "is" so is so on that day. */
export const CUT_OFF = /^(?:tính (?:đến|tới)|as of|đến hết)(?!\p{L})/iu;

/** "hiện" is now, but not in "thực hiện" (carry out) or "hiện đại" (modern). */
export const NOW =
  /(?:^|[^\p{L}])(?:(?<!(?:thực|phát|xuất|thể|biểu|tái|ẩn|hiển)\s)hiện(?!\s(?:đại|thực|vật|tượng|trường|trạng|hữu|diện|hành|thân|hóa))|đang(?!\s(?:được\s)?(?:duy trì|hoạt động|sử dụng|lưu hành))|đến nay|tới nay|bây giờ|now|currently|today|at present|so far)(?!\p{L})/iu;
export const DONE = /(?:^|[^\p{L}])(?:đã|đạt được|was|were|had|has been)(?!\p{L})/iu;
export const AIM =
  /(?:^|[^\p{L}])(?:mục tiêu|phấn đấu|(?<!(?:%|so với|vượt|hoàn thành|thực hiện|đạt)\s)kế hoạch|dự kiến|dự báo|kỳ vọng|hướng tới|hướng đến|sẽ|cần(?! Thơ)|phải|target|aims?|aimed|goal|plans?|planned|hopes?|will|expected|forecast|predicts?|projected|should|must|could|would|(?<!dệt )may(?! mặc| mắn)|might|có thể)(?!\p{L})/iu;

/** A stretch of time that ends with the article: over how long something changed, not when it was so. */
export const LOOKS_BACK = /(?:the last|the past|past|recent|qua|gần đây|vừa qua|trở lại đây)(?!\p{L})/iu;

/** "hôm qua", "chiều qua (19/8)", "tháng 7 vừa qua": one time that is over, no stretch. */
export const ONE_TIME = /(?:hôm|sáng|trưa|chiều|tối|đêm)\squa(?!\p{L})|(?:tháng|quý|ngày)\s[\dIV]|\d\/\d/iu;

/** Opens a sentence that goes on with what the one before says. */
export const GOES_ON =
  /^["“]?(?:trong đó|riêng|trong số|cụ thể|theo đó|đồng thời|ngoài ra|bên cạnh đó|tổng|of (?:which|these|them|this)|this|that|these|it|they|the (?:figure|number|total|rise|fall|increase))(?!\p{L})/iu;

/** Names the time of the sentence before once more. */
export const THAT_TIME =
  /(?:^|[^\p{L}])(?:that (?:year|month|quarter)|the same (?:year|month|quarter)|cùng (?:năm|tháng|quý)|(?:năm|tháng|quý) (?:đó|ấy))(?! (?:trước|ngoái|before|last)|\p{L})/iu;

/** A report and its year at the head of a sentence; a white book or yearbook tells of the year before. */
export const REPORT_LEAD =
  /^(?:theo|according to)\s(?!(?:[^,.;]*\s)?(?:sách trắng|niên giám|luật|nghị định|thông tư|quyết định|kế hoạch|white|yearbook|plan|the law))[^,.;\d]{3,90}\s((?:19|20)\d{2})\s?,/iu;

/** Opens a sentence on a part of what the one before tells. */
export const PART_OF = /^["“]?(?:trong đó|riêng|trong số|of (?:which|these|them))(?!\p{L})/iu;

/** After a rank, or anywhere in its clause: the edition of the ranking ("Global Innovation Index 2024"). */
export const EDITION_AFTER = /^\s?\(?((?:19|20)\d{2})\)?(?!\d|[.,]\d|%)/;
export const EDITION_IN_CLAUSE =
  /(?:index|report|ranking|survey|chỉ số|xếp hạng|báo cáo|bảng)[^.,;\d]{0,80}\s\(?((?:19|20)\d{2})\)?(?!\d|[.,]\d|%)/iu;

import { type TopicTerm, terms } from './term';

/** Vietnamese terms of ICT policy and of its near misses. */
export const VIETNAMESE_TERMS: readonly TopicTerm[] = [
  // Bodies and documents that are both at once.
  ...terms(
    2.5,
    3,
    0,
    `bộ tt&tt, bộ tttt, bộ thông tin và truyền thông, bộ thông tin - truyền thông, bộ tt tt, sở tt&tt,
    sở tttt, sở thông tin và truyền thông, cục viễn thông, cục tần số, cục an toàn thông tin, cục phát thanh, cục báo chí,
    cục tin học hóa, cục chuyển đổi số quốc gia, cục bưu điện trung ương, ngành tttt, ngành tt&tt,
    ngành thông tin và truyền thông, bộ trưởng tt&tt, bộ trưởng tttt, thứ trưởng tt&tt, luật viễn thông, luật an ninh mạng,
    luật công nghệ thông tin, luật giao dịch điện tử, luật an toàn thông tin mạng, luật dữ liệu, luật công nghiệp công nghệ số,
    luật tần số, ủy ban quốc gia về chuyển đổi số, ủy ban quốc gia về chính phủ điện tử, hiệp hội internet,
    tập đoàn bưu chính viễn thông, mic`,
  ),
  ...terms(
    2.5,
    2,
    0,
    `chính phủ điện tử, chính phủ số, chính quyền điện tử, chính quyền số, chuyển đổi số, đô thị thông minh,
    thành phố thông minh, kinh tế số, xã hội số, hạ tầng số, quản lý internet, an ninh mạng, an toàn thông tin, chủ quyền số,
    dịch vụ công trực tuyến, định danh điện tử, chữ ký số, chữ ký điện tử, cơ sở dữ liệu quốc gia, dữ liệu cá nhân,
    bảo vệ dữ liệu, công nghiệp công nghệ số, công nghiệp cntt, viễn thông công ích, cấp phép tần số, đấu giá tần số,
    đấu giá băng tần, quy hoạch băng tần, chuyển mạng giữ số, sim rác, tin nhắn rác, cuộc gọi rác, thông tin thuê bao,
    chứng thư số, chứng thực điện tử, kỹ năng số, công nghệ số cộng đồng, điều hành thông minh, kết nối internet, giao dịch điện tử, dữ liệu quốc gia,
    an toàn trên mạng, dịch vụ công, cổng dịch vụ công, thủ tục hành chính, tấn công mạng, không gian mạng, tin nhắn quảng cáo, cuộc gọi quảng cáo, thông tin mạng, giá cước kết nối,
    cước kết nối, văn phòng điện tử, dữ liệu mở, lừa đảo trực tuyến, tắt sóng, phủ sóng, xuyên biên giới, thông tin xấu độc, thông tin xấu, tin giả, số hóa truyền hình, quyền riêng tư`,
  ),
  // Technology and its market; they carry some policy, for networks and subscriptions are what regulators count.
  ...terms(
    2,
    0.8,
    0,
    `viễn thông, băng tần, tần số, băng rộng, băng thông, thuê bao, nhà mạng, mạng di động, mạng viễn thông,
    thông tin và truyền thông, thông tin - truyền thông, công nghệ thông tin, cntt, ict, công nghệ số, nền tảng số, mạng 5g, mạng 4g,
    mạng 3g, 5g, 4g, trạm phát sóng, cáp quang, vệ tinh viễn thông, cước viễn thông, internet vạn vật, iot, mạng xã hội,
    dữ liệu số, điện toán đám mây, trung tâm dữ liệu, trí tuệ nhân tạo, bán dẫn, thương mại điện tử, mobile money,
    cáp biển, cáp quang biển, vnnic, sóng 5g, sóng 4g, tin nhắn, mạng 2g, 2g,
    tiền di động, tiền điện tử, thanh toán điện tử, thanh toán không dùng tiền mặt, công nghiệp 4.0, cách mạng công nghiệp lần thứ tư,
    cách mạng công nghiệp 4.0, tên miền, ipv6, bưu chính, phần mềm, startup công nghệ, doanh nghiệp công nghệ, doanh nghiệp số, blockchain`,
  ),
  ...terms(
    1.2,
    0,
    0,
    `internet, trực tuyến, mạng, website, ứng dụng, công nghệ, kỹ thuật số, di động, điện tử, dữ liệu, facebook,
    google, youtube, zalo, tiktok, viettel, vnpt, mobifone, vinaphone, vietnamobile, fpt, vng, cmc, microsoft, intel, ibm,
    hacker, mã độc, tin tặc, an ninh thông tin, wifi, sim, số hóa, game online, trò chơi điện tử`,
  ),
  // The state at work.
  ...terms(
    0,
    2,
    0,
    `nghị định, thông tư, dự thảo, luật, nghị quyết, quyết định, chỉ thị, đề án, quy hoạch, chiến lược quốc gia,
    quản lý nhà nước, cơ quan quản lý, chính sách, hành lang pháp lý, khung pháp lý, cơ chế, giấy phép, cấp phép, thí điểm, lộ trình,
    thủ tướng chính phủ, quốc hội, xử phạt, quy định, ban hành, kiến nghị, đề xuất, tờ trình`,
  ),
  ...terms(
    0,
    1.2,
    0,
    `bộ trưởng, thứ trưởng, cục trưởng, chính phủ, thủ tướng, nhà nước, bộ, cục, ủy ban, hiệp hội, mục tiêu, chiến lược,
    chủ tịch tỉnh, chương trình, đề án, xã, trường học,
    liên hợp quốc, thành phố, tỉnh, văn phòng chính phủ, hồ sơ, yêu cầu, khuyến cáo, hộ nghèo,
    kế hoạch, hội nghị, hội thảo, tọa đàm, hợp tác, giai đoạn, tầm nhìn, ngành, cơ quan, địa phương, triển khai, thử nghiệm, thương mại hóa,
    thị trường viễn thông, cạnh tranh, sách trắng, xếp hạng, chỉ số, thống kê, doanh nghiệp, người dân, đầu tư, quản lý, tiêu chuẩn, đại sứ`,
  ),
  // Near misses.
  ...terms(
    0,
    0,
    2.5,
    `trả góp, ra mắt mẫu, mẫu điện thoại, cấu hình, camera kép, camera selfie, dung lượng pin, màn hình amoled, khuyến mãi,
    giảm giá, quà tặng, đặt trước, mua máy, chiếc điện thoại, smartphone, oppo, samsung galaxy, iphone, xiaomi, huawei p, vivo,
    laptop, máy tính bảng, đánh giá chi tiết, trên tay, giá bán, phiên bản màu, chụp ảnh selfie, cửa hàng, game thủ`,
  ),
  ...terms(
    0,
    0,
    2,
    `vn-index, giá vàng, giá xăng, lãi suất, tỷ giá, phiên giao dịch, bất động sản, bóng đá, cầu thủ,
    hlv, huấn luyện viên, trận đấu, bàn thắng, v-league, bệnh nhân, bệnh viện, ung thư, bác sĩ, thuốc, dịch bệnh, món ăn, ẩm thực, bánh mì,
    phim, ca sĩ, diễn viên, hoa hậu, hung thủ, bị cáo, công an điều tra, tử vong, tai nạn, học sinh, thí sinh, du khách, du lịch,
    vụ án, ma túy, thời trang, khởi tố, nông sản, lúa, cà phê, mưa lũ`,
  ),
  // Business results: the market of a company, not the rules of a market.
  ...terms(
    0,
    0,
    3,
    `cổ phiếu, chứng khoán, báo lãi, lãi sau thuế, lãi trước thuế, lợi nhuận sau thuế, lợi nhuận trước thuế, lợi nhuận gộp, cổ đông, vốn hóa, niêm yết,
    thị giá, thanh khoản, cổ tức, mã chứng khoán, sàn chứng khoán, nhà đầu tư chứng khoán, eps`,
  ),
];

import { describe, expect, it } from 'vitest';
import { role } from '@/utils/claims/locales/vi/role';
import { read } from './reading';

const MINISTRY = 'Bộ Thông tin và Truyền thông';

describe('vi/role', () => {
  it.each<[string, string, string, string]>([
    [
      'Bộ trưởng Bộ TT&TT Trương Minh Tuấn đã',
      'Bộ trưởng Bộ TT&TT Trương Minh Tuấn',
      'Trương Minh Tuấn',
      `Bộ trưởng ${MINISTRY}`,
    ],
    [
      'Bộ trưởng TTTT Nguyễn Mạnh Hùng nhận',
      'Bộ trưởng TTTT Nguyễn Mạnh Hùng',
      'Nguyễn Mạnh Hùng',
      `Bộ trưởng ${MINISTRY}`,
    ],
    [
      'Bộ trưởng Bộ TT - TT Nguyễn Mạnh Hùng',
      'Bộ trưởng Bộ TT - TT Nguyễn Mạnh Hùng',
      'Nguyễn Mạnh Hùng',
      `Bộ trưởng ${MINISTRY}`,
    ],
    [
      'Bộ trưởng Bộ Thông tin và truyền thông Nguyễn Bắc Son',
      'Bộ trưởng Bộ Thông tin và truyền thông Nguyễn Bắc Son',
      'Nguyễn Bắc Son',
      `Bộ trưởng ${MINISTRY}`,
    ],
    ['Bộ trưởng Nguyễn Mạnh Hùng đã', 'Bộ trưởng Nguyễn Mạnh Hùng', 'Nguyễn Mạnh Hùng', 'Bộ trưởng'],
    [
      'quyền Bộ trưởng Nguyễn Mạnh Hùng',
      'quyền Bộ trưởng Nguyễn Mạnh Hùng',
      'Nguyễn Mạnh Hùng',
      'Quyền Bộ trưởng',
    ],
    [
      'với Đại sứ Hoa Kỳ tại Việt Nam Ted Osius nhằm',
      'Đại sứ Hoa Kỳ tại Việt Nam Ted Osius',
      'Ted Osius',
      'Đại sứ Hoa Kỳ tại Việt Nam',
    ],
    ['Đại sứ Ted Osius cho biết', 'Đại sứ Ted Osius', 'Ted Osius', 'Đại sứ'],
    [
      'Thủ tướng Nguyễn Xuân Phúc đã',
      'Thủ tướng Nguyễn Xuân Phúc',
      'Nguyễn Xuân Phúc',
      'Thủ tướng Chính phủ',
    ],
    [
      'Thủ tướng Chính phủ Phạm Minh Chính',
      'Thủ tướng Chính phủ Phạm Minh Chính',
      'Phạm Minh Chính',
      'Thủ tướng Chính phủ',
    ],
    ['Phó Thủ tướng Vũ Đức Đam', 'Phó Thủ tướng Vũ Đức Đam', 'Vũ Đức Đam', 'Phó Thủ tướng Chính phủ'],
    [
      'Thủ tướng Úc Malcolm Turnbull cũng',
      'Thủ tướng Úc Malcolm Turnbull',
      'Malcolm Turnbull',
      'Thủ tướng Úc',
    ],
    ['Chủ tịch nước Trần Đại Quang', 'Chủ tịch nước Trần Đại Quang', 'Trần Đại Quang', 'Chủ tịch nước'],
    [
      'Chủ tịch Quốc hội Nguyễn Thị Kim Ngân',
      'Chủ tịch Quốc hội Nguyễn Thị Kim Ngân',
      'Nguyễn Thị Kim Ngân',
      'Chủ tịch Quốc hội',
    ],
    [
      'Chủ tịch UBND TP Hà Nội Nguyễn Đức Chung',
      'Chủ tịch UBND TP Hà Nội Nguyễn Đức Chung',
      'Nguyễn Đức Chung',
      'Chủ tịch Ủy ban nhân dân TP Hà Nội',
    ],
    [
      'Cục trưởng Cục Viễn thông Nguyễn Đức Trung cho',
      'Cục trưởng Cục Viễn thông Nguyễn Đức Trung',
      'Nguyễn Đức Trung',
      'Cục trưởng Cục Viễn thông',
    ],
    [
      'Giám đốc Sở TT&TT Hà Nội Nguyễn Thanh Liêm',
      'Giám đốc Sở TT&TT Hà Nội Nguyễn Thanh Liêm',
      'Nguyễn Thanh Liêm',
      'Giám đốc Sở Thông tin và Truyền thông Hà Nội',
    ],
    [
      'Chủ tịch Hiệp hội Internet Việt Nam Vũ Hoàng Liên',
      'Chủ tịch Hiệp hội Internet Việt Nam Vũ Hoàng Liên',
      'Vũ Hoàng Liên',
      'Chủ tịch Hiệp hội Internet Việt Nam',
    ],
    [
      'Tổng Giám đốc VNPT Phạm Đức Long',
      'Tổng Giám đốc VNPT Phạm Đức Long',
      'Phạm Đức Long',
      'Tổng Giám đốc VNPT',
    ],
    ['CEO Google Sundar Pichai', 'CEO Google Sundar Pichai', 'Sundar Pichai', 'CEO Google'],
    [
      'Giám đốc Trung tâm Internet Việt Nam (VNNIC) Nguyễn Hồng Thắng',
      'Giám đốc Trung tâm Internet Việt Nam (VNNIC) Nguyễn Hồng Thắng',
      'Nguyễn Hồng Thắng',
      'Giám đốc Trung tâm Internet Việt Nam',
    ],
    [
      'Bộ trưởng Thương mại Mỹ Wilbur Ross',
      'Bộ trưởng Thương mại Mỹ Wilbur Ross',
      'Wilbur Ross',
      'Bộ trưởng Thương mại Mỹ',
    ],
    [
      'Bộ trưởng Ngoại giao Bùi Thanh Sơn',
      'Bộ trưởng Ngoại giao Bùi Thanh Sơn',
      'Bùi Thanh Sơn',
      'Bộ trưởng Bộ Ngoại giao',
    ],
    [
      'Tân Đại sứ Hàn Quốc Park Noh Wan',
      'Tân Đại sứ Hàn Quốc Park Noh Wan',
      'Park Noh Wan',
      'Đại sứ Hàn Quốc',
    ],
    [
      'Phó Chủ tịch UBND TP. Hà Nội Hà Minh Hải',
      'Phó Chủ tịch UBND TP. Hà Nội Hà Minh Hải',
      'Hà Minh Hải',
      'Phó Chủ tịch Ủy ban nhân dân TP. Hà Nội',
    ],
    // The holder first.
    [
      'bà Nguyễn Thị Hoa, Phó Chủ tịch kiêm Tổng Thư ký VINASA, nói',
      'Nguyễn Thị Hoa, Phó Chủ tịch kiêm Tổng Thư ký VINASA',
      'Nguyễn Thị Hoa',
      'Phó Chủ tịch kiêm Tổng Thư ký VINASA',
    ],
    [
      'Ông Nguyễn Mạnh Hùng, Bộ trưởng Bộ TT&TT, cho biết',
      'Nguyễn Mạnh Hùng, Bộ trưởng Bộ TT&TT',
      'Nguyễn Mạnh Hùng',
      `Bộ trưởng ${MINISTRY}`,
    ],
    [
      'đồng chí Trương Minh Tuấn, Ủy viên Trung ương Đảng, Bộ trưởng Bộ TT&TT đã',
      'Trương Minh Tuấn, Ủy viên Trung ương Đảng, Bộ trưởng Bộ TT&TT',
      'Trương Minh Tuấn',
      `Bộ trưởng ${MINISTRY}`,
    ],
    [
      'ông Trương Gia Bình - Chủ tịch HĐQT Tập đoàn FPT - nói',
      'Trương Gia Bình - Chủ tịch HĐQT Tập đoàn FPT',
      'Trương Gia Bình',
      'Chủ tịch Hội đồng quản trị Tập đoàn FPT',
    ],
    [
      'ông John Smith, giám đốc điều hành Hiệp hội Doanh nghiệp Hoa Kỳ, cho',
      'John Smith, giám đốc điều hành Hiệp hội Doanh nghiệp Hoa Kỳ',
      'John Smith',
      'Giám đốc điều hành Hiệp hội Doanh nghiệp Hoa Kỳ',
    ],
    [
      'Bà Tô Thị Thu Hương (Phó Cục trưởng Cục An toàn thông tin)',
      'Tô Thị Thu Hương (Phó Cục trưởng Cục An toàn thông tin',
      'Tô Thị Thu Hương',
      'Phó Cục trưởng Cục An toàn thông tin',
    ],
    [
      'ông Vũ Thế Bình, Tổng Thư ký Hiệp hội Internet Việt Nam cho biết',
      'Vũ Thế Bình, Tổng Thư ký Hiệp hội Internet Việt Nam',
      'Vũ Thế Bình',
      'Tổng Thư ký Hiệp hội Internet Việt Nam',
    ],
    [
      'Thứ trưởng Bộ TT&TT, ông Phạm Hồng Hải cho biết',
      'Thứ trưởng Bộ TT&TT, ông Phạm Hồng Hải',
      'Phạm Hồng Hải',
      `Thứ trưởng ${MINISTRY}`,
    ],
  ])('%s', (text, quote, holder, title) => {
    expect(read(role, 'role', text)).toMatchObject([{ quote, holder, title }]);
  });

  it('reads two holders side by side', () => {
    expect(
      read(role, 'role', 'có Thứ trưởng Trương Minh Tuấn và Thứ trưởng Phạm Hồng Hải.').map(
        ({ holder }) => holder,
      ),
    ).toEqual(['Trương Minh Tuấn', 'Phạm Hồng Hải']);
  });

  it('does not give one holder the office of the next', () => {
    const found = read(
      role,
      'role',
      'Thủ tướng Nguyễn Xuân Phúc, Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng cùng dự',
    );
    expect(found.map(({ holder, title }) => [holder, title])).toEqual([
      ['Nguyễn Xuân Phúc', 'Thủ tướng Chính phủ'],
      ['Nguyễn Mạnh Hùng', `Bộ trưởng ${MINISTRY}`],
    ]);
  });

  it.each([
    'Bộ trưởng yêu cầu các đơn vị thuộc Bộ',
    'Bộ trưởng Bộ TT&TT yêu cầu',
    'Thủ tướng Chính phủ đã phê duyệt',
    'Chủ tịch, tổng giám đốc các công ty di động phải chịu trách nhiệm',
    'chức danh Bộ trưởng',
    'giám đốc các sở tại Hà Nội',
    'Cuộc gặp tại Hà Nội, Thủ tướng cho biết',
  ])('finds no holder in %s', (text) => {
    expect(read(role, 'role', text)).toEqual([]);
  });
});

package vn.nennep.reorganisation.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.nennep.text.VietnameseText;

/// What a sheet of steps looks like: its columns, and the words of its first one.
final class SheetLayout {

    static final List<String> COLUMNS = List.of(
            "Việc",
            "Đơn vị",
            "Thuộc",
            "Nơi nhận / cấp trên mới",
            "Nơi nhận thuộc",
            "Tên mới",
            "Tên gọn",
            "Loại tổ chức",
            "Ký hiệu",
            "Địa danh");

    private SheetLayout() {}

    enum Work {
        OPEN(
                "Lập",
                "đơn vị mới ghi ở cột Đơn vị, cấp trên ở cột Thuộc (để trống: cấp cao nhất), loại ở cột Loại tổ chức; "
                        + "nếu tách ra từ đơn vị nào, ghi đơn vị đó ở cột Nơi nhận"),
        RENAME("Đổi tên", "tên mới ghi ở cột Tên mới"),
        RESHAPE("Đổi loại", "loại mới ghi ở cột Loại tổ chức"),
        MOVE("Chuyển", "cấp trên mới ghi ở cột Nơi nhận / cấp trên mới"),
        MERGE("Hợp nhất", "nhập vào đơn vị ở cột Nơi nhận; nhiều đơn vị nhập vào một thì mỗi đơn vị một dòng"),
        DISSOLVE("Giải thể", "người và việc chuyển về đơn vị ở cột Nơi nhận");

        private final String word;
        private final String meaning;

        Work(String word, String meaning) {
            this.word = word;
            this.meaning = meaning;
        }

        String word() {
            return word;
        }

        String meaning() {
            return meaning;
        }

        static Optional<Work> of(String typed) {
            String key = VietnameseText.key(typed);
            return Arrays.stream(values())
                    .filter(work -> VietnameseText.key(work.word).equals(key))
                    .findFirst();
        }
    }
}

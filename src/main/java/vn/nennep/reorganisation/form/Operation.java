package vn.nennep.reorganisation.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done to a unit; in addresses in lower case.
public enum Operation {
    RENAME("Đổi tên", "Tên mới hiện từ ngày hiệu lực; văn bản và số liệu cũ giữ tên cũ."),
    MOVE("Chuyển cấp trên", "Đơn vị cùng mọi đơn vị bên dưới về trực thuộc cấp trên mới."),
    RESHAPE("Đổi loại hình, nâng hoặc hạ cấp", "Chi bộ thành đảng bộ, chi bộ trực thuộc thành chi bộ cơ sở …"),
    OPEN("Lập đơn vị trực thuộc", "Một đơn vị mới bên dưới đơn vị này."),
    MERGE("Hợp nhất", "Người, việc đang làm và đơn vị bên dưới chuyển sang đơn vị nhận."),
    SPLIT("Chia tách", "Một phần người sang đơn vị khác, cùng việc họ còn phải làm."),
    DISSOLVE("Giải thể", "Đơn vị kết thúc; một đơn vị khác nhận người và việc.");

    private final String label;
    private final String hint;

    Operation(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Operation> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

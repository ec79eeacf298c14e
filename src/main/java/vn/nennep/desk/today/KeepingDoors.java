package vn.nennep.desk.today;

import java.util.List;
import vn.nennep.access.Caller;
import vn.nennep.access.Role;

/// Whoever keeps the program has no duties on the desk, but work all the same: here is where it is done.
final class KeepingDoors {

    private static final List<DeskPage.Door> ALL = List.of(
            new DeskPage.Door("Tài khoản", "Mở, đóng, cấp mã vào lại", "/accounts"),
            new DeskPage.Door("Nhập danh sách", "Từ tệp Excel hoặc CSV", "/sheets/new"),
            new DeskPage.Door("Nhật ký", "Ai đã làm gì, lúc nào", "/audit"),
            new DeskPage.Door("Dữ liệu cá nhân", "Mục đích, hạn lưu giữ", "/privacy/purposes"));

    private KeepingDoors() {}

    static List<DeskPage.Door> of(Caller caller) {
        return caller.grants().stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR) ? ALL : List.of();
    }
}

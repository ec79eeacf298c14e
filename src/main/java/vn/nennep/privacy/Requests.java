package vn.nennep.privacy;

import java.time.LocalDate;
import java.util.List;

/// Yêu cầu của người có dữ liệu, as the desks of those who answer show them.
public interface Requests {

    /// What the caller has to answer, the nearest due day first.
    List<Due> toAnswer();

    /// @param title "Yêu cầu chỉnh sửa dữ liệu của Nguyễn Văn Bảy"
    /// @param text what is to be done by that day
    record Due(String title, String text, LocalDate dueOn, String href) {}
}

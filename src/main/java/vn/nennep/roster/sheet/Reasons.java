package vn.nennep.roster.sheet;

import java.util.Arrays;
import java.util.List;
import vn.nennep.people.Newcomers.Faulty;
import vn.nennep.people.Newcomers.Why;

/// Why a row was not entered, and what to do. Nothing is said that the row did not say itself: whoever hands in
/// a list may not know the people of the unit.
final class Reasons {

    private Reasons() {}

    static String of(Faulty row) {
        Why why = row.why();
        if (why == null) {
            return String.valueOf(row.fault());
        }
        return switch (why) {
            case UNKNOWN_CODE ->
                "Đơn vị này không có người mang mã đó; người mới thì để trống mã, người đã chuyển đi thì ghi ở trang của "
                        + "người đó";
            case OTHER_NAME ->
                "Mã này là của người tên khác; sửa tên thì vào trang của người đó, người mới thì để trống mã";
            case OTHER_YEAR -> "Mã này là của người sinh năm khác; sửa năm sinh thì vào trang của người đó";
            case TWICE -> "Trùng với dòng " + row.other() + " của tệp";
            case NAMESAKES -> "Cùng đơn vị có người cùng họ tên ở dòng " + row.other() + "; ghi năm sinh để phân biệt";
            case AMBIGUOUS ->
                "Đơn vị đã có người cùng họ tên, chưa rõ có phải người này không; ghi năm sinh, hoặc mã người lấy từ tệp "
                        + "xuất ra";
            case GONE -> "Người này đã rời đơn vị; trở lại thì ghi “Chuyển sinh hoạt” ở trang của người đó";
        };
    }

    static List<String> cells(Faulty row) {
        return Arrays.asList(row.told().split(Columns.BETWEEN, -1));
    }
}

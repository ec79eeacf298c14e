package vn.nennep.roster.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Form;

/// Years in which somebody on a list may be born.
public final class BirthYears {

    public static final int EARLIEST = 1900;

    /// Nobody younger is on a list of ours: pioneers are not.
    private static final int YOUNGEST = 10;

    private BirthYears() {}

    public static boolean possible(int year, LocalDate today) {
        return year >= EARLIEST && year <= today.getYear() - YOUNGEST;
    }

    public static void check(Form<?> form, @Nullable Integer year, LocalDate today) {
        if (year != null && !possible(year, today)) {
            form.reject("birthYear", "Nhập năm sinh bốn chữ số, ví dụ 1975; không biết thì để trống");
        }
    }
}

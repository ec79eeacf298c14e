package vn.nennep.sample;

import java.util.List;
import vn.nennep.access.Role;

/// The sign-ins of the walk-through, kept here and nowhere else: loading, README, scripts and tests read this list.
public final class SampleAccounts {

    /// One for all, and for nothing but the sample.
    public static final String PASSWORD = "nennep-2024";

    public static final String PROVINCE = "Tỉnh ủy Hậu Giang";
    public static final String PROPAGANDA = "Ban Tuyên giáo Tỉnh ủy";
    public static final String DISTRICT = "Huyện ủy Vị Thủy";
    public static final String DISTRICT_PROPAGANDA = "Ban Tuyên giáo Huyện ủy Vị Thủy";
    public static final String COMMUNE = "Đảng bộ xã Vị Thanh";
    public static final String BRANCH = "Chi bộ ấp Thạnh Lợi";
    public static final String OTHER_DISTRICT = "Thành ủy Ngã Bảy";
    public static final String STATE_BODY = "Sở Giáo dục và Đào tạo";

    public static final Account HUONG = new Account(
            "huong", "Lê Thị Thu Hường", 1986, "cán bộ Ban Tuyên giáo Tỉnh ủy", Role.ADVISORY_OFFICER, PROPAGANDA);
    public static final Account THUY = new Account(
            "thuy", "Nguyễn Thanh Thủy", 1972, "bí thư Huyện ủy Vị Thủy", Role.COMMITTEE_SECRETARY, DISTRICT);
    public static final Account PHUOC = new Account(
            "phuoc",
            "Trần Hữu Phước",
            1984,
            "cán bộ Ban Tuyên giáo Huyện ủy Vị Thủy",
            Role.ADVISORY_OFFICER,
            DISTRICT_PROPAGANDA);
    public static final Account DUNG = new Account(
            "dung", "Phạm Thị Mỹ Dung", 1979, "bí thư Đảng ủy xã Vị Thanh", Role.COMMITTEE_SECRETARY, COMMUNE);
    public static final Account LOI =
            new Account("loi", "Huỳnh Văn Lợi", 1968, "bí thư chi bộ ấp Thạnh Lợi", Role.BRANCH_SECRETARY, BRANCH);
    public static final Account AN =
            new Account("an", "Võ Hoài An", 1995, "đảng viên chi bộ ấp Thạnh Lợi", Role.MEMBER, BRANCH);
    public static final Account NGHIA = new Account(
            "nghia", "Lý Trọng Nghĩa", 1974, "bí thư Thành ủy Ngã Bảy", Role.COMMITTEE_SECRETARY, OTHER_DISTRICT);
    public static final Account HANH = new Account(
            "hanh",
            "Đặng Thị Mỹ Hạnh",
            1976,
            "bí thư đảng ủy Sở Giáo dục và Đào tạo",
            Role.COMMITTEE_SECRETARY,
            STATE_BODY);
    public static final Account ADMIN =
            new Account("admin", "Quản trị hệ thống", 0, "quản trị hệ thống", Role.ADMINISTRATOR, PROVINCE);

    private SampleAccounts() {}

    public static List<Account> all() {
        return List.of(HUONG, THUY, PHUOC, DUNG, LOI, AN, NGHIA, HANH, ADMIN);
    }

    /// @param name of the person, who is one of the sample's people; the administrator is none
    /// @param who role and unit in words
    /// @param unit name of the unit at which the role is held
    public record Account(String username, String name, int birthYear, String who, Role role, String unit) {

        public boolean person() {
            return birthYear > 0;
        }
    }
}

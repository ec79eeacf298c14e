package vn.nennep.testing;

import java.util.List;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.testing.Given.SignIn;

/// A small invented province: a committee and its advisory body, two districts, a grassroots committee, two branches
/// with members, and one account for each role.
///
/// @param propaganda advisory body of the province
/// @param district stands above grassroots and the two branches
/// @param otherDistrict out of everybody's reach but the province's
/// @param members of the first branch, the secretary first
/// @param officer of the province's advisory body: reaches everything
/// @param secretary of the district's committee
/// @param branchSecretary of the first branch
/// @param member of the first branch
/// @param otherSecretary of the other district's committee
public record Cast(
        UnitId province,
        UnitId propaganda,
        UnitId district,
        UnitId otherDistrict,
        UnitId grassroots,
        UnitId branch,
        UnitId secondBranch,
        List<PersonId> members,
        SignIn officer,
        SignIn secretary,
        SignIn branchSecretary,
        SignIn member,
        SignIn otherSecretary,
        SignIn administrator) {

    static Cast in(Given given) {
        UnitId province = given.unit("Tỉnh ủy Thử Nghiệm", "PROVINCIAL_COMMITTEE", null);
        UnitId propaganda = given.unit("Ban Tuyên giáo Tỉnh ủy", "ADVISORY_BODY", province);
        UnitId district = given.unit("Huyện ủy Mộc Lan", "DISTRICT_COMMITTEE", province);
        UnitId otherDistrict = given.unit("Huyện ủy Trúc Đào", "DISTRICT_COMMITTEE", province);
        UnitId grassroots = given.unit("Đảng bộ xã Sen Vàng", "GRASSROOTS_COMMITTEE", district);
        UnitId branch = given.unit("Chi bộ ấp Một", "BRANCH", grassroots);
        UnitId secondBranch = given.unit("Chi bộ ấp Hai", "BRANCH", grassroots);
        List<PersonId> members = List.of(
                given.person("Đặng Thị Ngọc Ánh", branch),
                given.person("Nguyễn Văn Bảy", branch),
                given.person("Trần Quốc Đạt", branch),
                given.person("Tôn Nữ Thu Hà", branch));
        given.person("Lê Thị Ước", secondBranch);
        return new Cast(
                province,
                propaganda,
                district,
                otherDistrict,
                grassroots,
                branch,
                secondBranch,
                members,
                given.account(Role.ADVISORY_OFFICER, propaganda),
                given.account(Role.COMMITTEE_SECRETARY, district),
                given.account(Role.BRANCH_SECRETARY, branch, members.getFirst()),
                given.account(Role.MEMBER, branch, members.get(1)),
                given.account(Role.COMMITTEE_SECRETARY, otherDistrict),
                given.account(Role.ADMINISTRATOR, province));
    }

    /// Every role once, for tests that walk through all pages.
    public List<SignIn> everybody() {
        return List.of(officer, secretary, branchSecretary, member, otherSecretary, administrator);
    }
}

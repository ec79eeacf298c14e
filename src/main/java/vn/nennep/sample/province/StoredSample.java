package vn.nennep.sample.province;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.database.ProgramDoor;
import vn.nennep.database.StartProblem;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.planning.Topics;
import vn.nennep.sample.Sample;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.sample.SampleSize;

/// A province is there whole or not at all, so what is there tells where to go on.
@Component
class StoredSample implements Sample {

    private static final long SEED = 2024;

    private static final String TOPIC =
            "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về phát huy nội lực, "
                    + "tận dụng “thời kỳ vàng”, hiện thực hóa khát vọng xây dựng tỉnh Hậu Giang phát triển nhanh, bền vững, "
                    + "toàn diện, bao trùm";

    private final Province province;
    private final Units units;
    private final Accounts accounts;
    private final Topics topics;
    private final ProgramDoor door;

    StoredSample(Province province, Units units, Accounts accounts, Topics topics, ProgramDoor door) {
        this.province = province;
        this.units = units;
        this.accounts = accounts;
        this.topics = topics;
        this.door = door;
    }

    @Override
    public void load(SampleSize size) {
        for (int no = present(); no < size.provinces(); no++) {
            int next = no;
            door.run("the sample's people enrol", () -> loadProvince(next, size.ofProvince(next)));
        }
    }

    private int present() {
        Set<String> found =
                units.roots(Province.ENROLLED).stream().map(Unit::name).collect(Collectors.toSet());
        Set<String> expected = IntStream.range(0, found.size())
                .mapToObj(no -> "Tỉnh ủy " + Places.province(no))
                .collect(Collectors.toSet());
        if (!found.equals(expected)) {
            throw new StartProblem(
                    "Cơ sở dữ liệu đã có đơn vị không thuộc dữ liệu mẫu. / Units stand here that are not the sample's: "
                            + found,
                    "Chạy không có dữ liệu mẫu, hoặc đặt NENNEP_DATA là thư mục khác."
                            + " / bin/run --no-sample, or set NENNEP_DATA to another folder.");
        }
        return found.size();
    }

    private void loadProvince(int no, SampleSize size) {
        Province.Loaded loaded = province.load(no, size, SEED);
        if (no == 0) {
            SampleAccounts.all().forEach(account -> open(account, loaded));
            topics.open(loaded.root(), TOPIC, 2024, 2025);
        }
    }

    private void open(SampleAccounts.Account account, Province.Loaded loaded) {
        AccountId id = accounts.open(
                account.username(),
                account.name(),
                SampleAccounts.PASSWORD,
                account.person() ? requireNonNull(loaded.known().get(account.name())) : null);
        accounts.forPractice(id);
        accounts.grant(id, account.role(), requireNonNull(loaded.units().get(account.unit())), Province.ENROLLED);
    }
}

package vn.nennep.people.newcomers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Newcomers;
import vn.nennep.web.Refusal;

@Component
@Transactional
class TrayOfNewcomers implements Newcomers {

    private static final int FETCHED = 1_000;

    private final DSLContext sql;
    private final Judging judging;
    private final Entering entering;
    private final KnownPeople knownPeople;

    TrayOfNewcomers(DSLContext sql, Judging judging, Entering entering, KnownPeople knownPeople) {
        this.sql = sql;
        this.judging = judging;
        this.entering = entering;
        this.knownPeople = knownPeople;
    }

    @Override
    public long lay(long number, Laying rows) {
        Tray tray = new Tray(number);
        tray.create(sql);
        String statement = sql.render(tray.rows());
        long laid = sql.connectionResult(connection ->
                Copy.onto(connection, "copy " + statement + " (" + CopyLine.COLUMNS + ") from stdin", rows::onto));
        sql.execute("analyze {0}", tray.rows());
        return laid;
    }

    @Override
    public long lying(long number) {
        Tray tray = new Tray(number);
        return tray.exists(sql)
                ? sql.fetchSingle("select count(*) from {0}", tray.rows()).get(0, long.class)
                : 0;
    }

    @Override
    public Judgement judge(long tray, LocalDate today) {
        require(tray);
        return judging.judge(new Tray(tray), today);
    }

    @Override
    public Judgement enter(long tray, LocalDate today, boolean whole, Consumer<Long> step) {
        require(tray);
        entering.lock();
        Judgement judged = judging.judge(new Tray(tray), today);
        if (whole && judged.faulty() > 0) {
            throw new Refusal(
                    "Chưa nhập dòng nào: danh sách của các đơn vị đã thay đổi từ lúc kiểm tra, nay có dòng lỗi. "
                            + "Tải tệp lên lại để xem.");
        }
        entering.enter(new Tray(tray), today, step);
        return judged;
    }

    @Override
    public void faulty(long number, int most, Consumer<Faulty> taker) {
        Tray tray = new Tray(number);
        require(number);
        try (var rows = sql.resultQuery("""
                        select t.row_no, t.told, t.fault, m.why, m.other
                        from {0} t left join {1} m on m.row_no = t.row_no and m.why is not null
                        where t.fault is not null or m.why is not null
                        order by t.row_no limit {2}
                        """, tray.rows(), tray.met(), DSL.val(most))
                .fetchSize(FETCHED)
                .fetchLazy()) {
            rows.forEach(row -> taker.accept(faulty(row)));
        }
    }

    @Override
    public void clear(long tray) {
        new Tray(tray).drop(sql);
    }

    @Override
    public void known(Collection<UnitId> units, LocalDate on, Consumer<Known> taker) {
        knownPeople.each(units, on, taker);
    }

    private void require(long tray) {
        if (lying(tray) == 0) {
            throw new Refusal("Các dòng đã đọc từ tệp không còn (chương trình đã khởi động lại, hoặc đã quá hạn giữ). "
                    + "Tải tệp lên lại.");
        }
    }

    private static Faulty faulty(Record row) {
        @Nullable String why = row.get("why", String.class);
        return new Faulty(
                row.get("row_no", int.class),
                row.get("told", String.class),
                row.get("fault", String.class),
                why == null ? null : Why.valueOf(why),
                row.get("other", Integer.class));
    }
}

package vn.nennep.roster.sheet;

import static nennep.sql.roster.Tables.SHEET;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.nennep.privacy.Forgetting;

/// Of lists handed in only the name of the file is kept; where it names the person, it goes.
@Component
class ForgottenSheets implements Forgetting {

    private final DSLContext sql;

    ForgottenSheets(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Told> told(Forgotten person) {
        return List.of(new Told(true, "Dòng có họ tên này trong các tệp đã nộp mà chưa nhập, tên tệp có họ tên này"));
    }

    @Override
    public void forget(Forgotten person) {
        Condition named = person.names().stream()
                .map(name -> SHEET.FILE_NAME.containsIgnoreCase(name))
                .reduce(DSL.falseCondition(), Condition::or);
        sql.update(SHEET).set(SHEET.FILE_NAME, "tệp đã xóa tên").where(named).execute();
    }
}

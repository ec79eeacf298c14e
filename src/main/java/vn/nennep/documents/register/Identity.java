package vn.nennep.documents.register;

import static nennep.sql.documents.Tables.DOCUMENT;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// What makes two documents of a register one: issuer, kind, number and date, however they are spelt (1.1). A document
/// without number or date has no identity.
record Identity(
        UnitId unit,
        String issuer,
        String kind,
        @Nullable String symbol,
        @Nullable LocalDate datedOn) {

    boolean known() {
        return symbol != null && datedOn != null;
    }

    Condition condition() {
        return DOCUMENT.UNIT_ID
                .eq(unit.value())
                .and(DOCUMENT.ISSUER_KEY.eq(text("web.fold({0})", issuer)))
                .and(DOCUMENT.KIND.eq(kind))
                .and(DOCUMENT.SYMBOL_KEY.eq(text("documents.symbol_key({0})", symbol)))
                .and(DOCUMENT.DATED_ON.eq(datedOn));
    }

    private static Field<String> text(String function, @Nullable String value) {
        return DSL.field(function, SQLDataType.CLOB, DSL.val(value, SQLDataType.CLOB));
    }
}

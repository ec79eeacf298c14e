package vn.nennep.documents.material;

import static nennep.sql.documents.Tables.MATERIAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.documents.file.Files;
import vn.nennep.documents.file.Upload;
import vn.nennep.documents.reach.Sight;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// Materials as the caller sees them: those of bodies within reach, and those issued by bodies above.
@Repository
class MaterialRows {

    private static final List<Field<?>> FIELDS = List.of(
            MATERIAL.ID,
            MATERIAL.UNIT_ID,
            MATERIAL.KIND,
            MATERIAL.TITLE,
            MATERIAL.SUMMARY,
            MATERIAL.TOPIC_ID,
            MATERIAL.URL,
            MATERIAL.FILE_ID,
            MATERIAL.ISSUED_ON);

    private final DSLContext sql;
    private final Access access;
    private final Sight sight;
    private final Files files;
    private final Clock clock;

    MaterialRows(DSLContext sql, Access access, Sight sight, Files files, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.sight = sight;
        this.files = files;
        this.clock = clock;
    }

    Condition visible() {
        return access.reach(DocumentsPermission.READ_REGISTER, MATERIAL.UNIT_ID).or(MATERIAL.UNIT_ID.in(sight.above()));
    }

    Optional<Material> find(long id) {
        return sql.select(FIELDS)
                .from(MATERIAL)
                .where(MATERIAL.ID.eq(id), visible())
                .fetchOptional(MaterialRows::material);
    }

    /// Newest first.
    Paged<Material> list(Condition wanted, Paging paging) {
        Condition all = wanted.and(visible());
        List<Material> items = sql.select(FIELDS)
                .from(MATERIAL)
                .where(all)
                .orderBy(MATERIAL.ISSUED_ON.desc(), MATERIAL.ID.desc())
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(MaterialRows::material);
        return new Paged<>(items, sql.fetchCount(MATERIAL, all), paging);
    }

    Map<Long, Material> byId(Collection<Long> ids) {
        return sql
                .select(FIELDS)
                .from(MATERIAL)
                .where(MATERIAL.ID.in(ids), visible())
                .fetch(MaterialRows::material)
                .stream()
                .collect(Collectors.toMap(Material::id, material -> material));
    }

    long add(UnitId unit, MaterialForm form, Upload.@Nullable Taken taken) {
        return sql.insertInto(MATERIAL)
                .set(MATERIAL.UNIT_ID, unit.value())
                .set(MATERIAL.KIND, Objects.requireNonNull(form.kind()).name())
                .set(MATERIAL.TITLE, form.title())
                .set(MATERIAL.SUMMARY, form.summary())
                .set(MATERIAL.TOPIC_ID, form.topic())
                .set(MATERIAL.URL, form.address())
                .set(MATERIAL.FILE_ID, taken == null ? null : files.store(taken.file()))
                .set(MATERIAL.BODY, taken == null ? "" : taken.text())
                .set(MATERIAL.ISSUED_ON, Objects.requireNonNullElse(form.issuedOn(), LocalDate.now(clock)))
                .set(MATERIAL.CREATED_AT, clock.instant())
                .returningResult(MATERIAL.ID)
                .fetchSingle()
                .value1();
    }

    /// With its file.
    void remove(Material material) {
        sql.deleteFrom(MATERIAL).where(MATERIAL.ID.eq(material.id())).execute();
        files.discard(material.file());
    }

    private static Material material(Record row) {
        return new Material(
                row.get(MATERIAL.ID),
                new UnitId(row.get(MATERIAL.UNIT_ID)),
                MaterialKind.valueOf(row.get(MATERIAL.KIND)),
                row.get(MATERIAL.TITLE),
                row.get(MATERIAL.SUMMARY),
                row.get(MATERIAL.TOPIC_ID),
                row.get(MATERIAL.URL),
                row.get(MATERIAL.FILE_ID),
                row.get(MATERIAL.ISSUED_ON));
    }
}

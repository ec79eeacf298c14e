package vn.nennep.reporting.template;

import static nennep.sql.reporting.Tables.REPORT_TEMPLATE;
import static nennep.sql.reporting.Tables.TEMPLATE_SECTION;
import static nennep.sql.reporting.Tables.TEMPLATE_SENTENCE;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class StoredTemplates implements Templates {

    private final DSLContext sql;

    StoredTemplates(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public ReportTemplate get(String code) {
        return all().stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<ReportTemplate> all() {
        Map<String, List<FigureSentence>> sentences = sql.selectFrom(TEMPLATE_SENTENCE)
                .orderBy(TEMPLATE_SENTENCE.NO)
                .fetchGroups(
                        row -> key(row.getTemplateCode(), row.getSectionCode()),
                        row -> FigureSentence.parse(row.getWording()));
        Map<String, List<TemplateSection>> sections = sql.selectFrom(TEMPLATE_SECTION)
                .orderBy(TEMPLATE_SECTION.NO)
                .fetchGroups(
                        TEMPLATE_SECTION.TEMPLATE_CODE,
                        row -> section(
                                row, sentences.getOrDefault(key(row.getTemplateCode(), row.getCode()), List.of())));
        return sql.selectFrom(REPORT_TEMPLATE)
                .orderBy(REPORT_TEMPLATE.CODE)
                .fetch(row -> new ReportTemplate(
                        row.getCode(), row.getName(), sections.getOrDefault(row.getCode(), List.of())));
    }

    private static String key(String template, String section) {
        return template + " " + section;
    }

    private static TemplateSection section(Record row, List<FigureSentence> sentences) {
        return new TemplateSection(
                row.get(TEMPLATE_SECTION.CODE),
                row.get(TEMPLATE_SECTION.LEVEL),
                row.get(TEMPLATE_SECTION.MARKER),
                row.get(TEMPLATE_SECTION.TITLE),
                row.get(TEMPLATE_SECTION.HINT),
                row.get(TEMPLATE_SECTION.NARRATIVE),
                row.get(TEMPLATE_SECTION.MANDATORY),
                row.get(TEMPLATE_SECTION.STARTING_TEXT),
                List.of(row.get(TEMPLATE_SECTION.FIGURES)),
                sentences);
    }
}

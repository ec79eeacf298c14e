package vn.nennep.reporting.template;

import java.util.NoSuchElementException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.nennep.figures.Figures;

/// Templates name figures as data, so no compiler reads them: a code that nobody counts stops the program at its start,
/// where the one who changed the template sees it, and not in December in front of an officer.
@Component
class TemplateCheck implements SmartInitializingSingleton {

    private final Templates templates;
    private final Figures figures;

    TemplateCheck(Templates templates, Figures figures) {
        this.templates = templates;
        this.figures = figures;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (ReportTemplate template : templates.all()) {
            for (TemplateSection section : template.sections()) {
                section.figures().forEach(code -> check(template, section, code));
            }
        }
    }

    private void check(ReportTemplate template, TemplateSection section, String code) {
        try {
            figures.definition(code);
        } catch (NoSuchElementException e) {
            throw new IllegalStateException(
                    "Report template " + template.code() + ", section " + section.code()
                            + ", names a figure that no activity counts: " + code,
                    e);
        }
    }
}

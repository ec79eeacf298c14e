package vn.nennep.reorganisation.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// One operation on one unit, to be filled in.
///
/// @param operations all of them; the current one is selected
/// @param targets who may take over, or stand above
/// @param others who may be merged besides
/// @param people who is here; null when the caller may not see the names
/// @param below what stands directly below
public record StepFormPage(
        String unitName,
        String unitHref,
        String action,
        Operation operation,
        List<Choice> operations,
        Form<? extends Record> form,
        List<Choice> kinds,
        List<Choice> targets,
        List<Choice> others,
        @Nullable List<Choice> people,
        List<Choice> below) {

    public boolean asks(Operation... wanted) {
        return List.of(wanted).contains(operation);
    }
}

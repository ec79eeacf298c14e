package vn.nennep.planning.breakthrough;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// Something chosen, or put right.
public record BreakthroughFormPage(
        Form<?> form, long unit, String action, String back, List<Choice> kinds, List<Choice> plans) {}

package vn.nennep.access.opening;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// @param people those who bear the name, when there are several
public record OpenPage(Form<OpenForm> form, String action, String back, List<Choice> people, List<Choice> roles) {}

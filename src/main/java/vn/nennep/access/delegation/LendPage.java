package vn.nennep.access.delegation;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// @param units those that bear the name typed, when there are several
public record LendPage(Form<LendForm> form, List<Choice> roles, List<Choice> units) {}

package vn.nennep.access.granting;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// @param alone whether the unit alone is offered: not where nothing stands below it
/// @param accountsHref where the caller finds accounts; empty when there is no such page for the caller
public record GivePage(
        Form<GiveForm> form, String action, String back, List<Choice> roles, boolean alone, String accountsHref) {}

package vn.nennep.planning.change;

import vn.nennep.web.Form;

/// Begins a change of a plan.
public record NewChangePage(String action, String back, Form<ChangeForm> form) {}

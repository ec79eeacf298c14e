package vn.nennep.access.granting;

import vn.nennep.web.Form;

/// @param held what ends, in words
public record EndPage(Form<EndForm> form, String action, String back, String held) {}

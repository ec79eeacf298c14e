package vn.nennep.access.recovery;

import vn.nennep.web.Form;

public record RecoveryPage(Form<?> form) {}

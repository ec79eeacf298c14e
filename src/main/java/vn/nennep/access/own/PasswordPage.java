package vn.nennep.access.own;

import vn.nennep.web.Form;

public record PasswordPage(Form<?> form) {}

package vn.nennep.access.passkey;

import vn.nennep.web.Form;

public record KeyRemovalPage(long key, Form<?> form) {}

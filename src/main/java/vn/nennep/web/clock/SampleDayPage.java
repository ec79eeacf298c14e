package vn.nennep.web.clock;

import vn.nennep.web.Form;

public record SampleDayPage(String today, Form<?> form) {}

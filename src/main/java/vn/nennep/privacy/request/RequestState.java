package vn.nennep.privacy.request;

import vn.nennep.web.Tone;

public enum RequestState {
    ASKED("chờ tiếp nhận", Tone.DUE),
    RECEIVED("đang giải quyết", Tone.SOON),
    ACCEPTED("đã thực hiện", Tone.DONE),
    REFUSED("không thực hiện", Tone.LIMIT),
    WITHDRAWN("đã rút", Tone.PLAIN);

    private final String label;
    private final Tone tone;

    RequestState(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    public boolean open() {
        return this == ASKED || this == RECEIVED;
    }
}

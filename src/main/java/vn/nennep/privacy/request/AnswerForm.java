package vn.nennep.privacy.request;

import jakarta.validation.constraints.Size;

/// @param basis of a refusal: the rule it rests on
/// @param sure of an erasure: that what goes and what stays has been read
record AnswerForm(
        @Size(max = 2000, message = "Viết gọn trong 2.000 chữ") String text,

        @Size(max = 500, message = "Viết gọn trong 500 chữ") String basis,

        boolean sure) {}

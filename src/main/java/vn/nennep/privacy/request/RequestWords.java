package vn.nennep.privacy.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;

/// Requests in words.
final class RequestWords {

    private RequestWords() {}

    /// "Yêu cầu chỉnh sửa họ tên, năm sinh".
    static String title(PersonalRequest request) {
        return "Yêu cầu " + request.kind().label();
    }

    /// "tiếp nhận chậm nhất 03/4/2024, giải quyết xong chậm nhất 15/4/2024".
    static String terms(PersonalRequest request) {
        String done = "giải quyết xong chậm nhất " + OfficialFigures.date(request.doneDue());
        return request.state() == RequestState.ASKED
                ? "tiếp nhận chậm nhất " + OfficialFigures.date(request.answerDue()) + ", " + done
                : done;
    }

    /// "Hạn tiếp nhận 03/4/2024, quá hạn".
    static String due(PersonalRequest request, LocalDate today) {
        String what = request.state() == RequestState.ASKED ? "Hạn tiếp nhận " : "Hạn giải quyết ";
        return what + OfficialFigures.date(request.due()) + (request.late(today) ? ", quá hạn" : "");
    }

    /// What is right instead.
    static String proposed(PersonalRequest request) {
        List<String> said = new ArrayList<>();
        if (request.newName() != null) {
            said.add("họ tên: " + request.newName());
        }
        if (request.newBirthYear() != null) {
            said.add("năm sinh: " + request.newBirthYear());
        }
        return VietnameseText.capitalized(String.join("; ", said));
    }

    static String answer(PersonalRequest.Step step) {
        if (step.state() == RequestState.ASKED) {
            return "";
        }
        return step.basis().isEmpty() ? step.text() : (step.text() + " Căn cứ: " + step.basis() + ".").strip();
    }
}

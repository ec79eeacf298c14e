package vn.nennep.documents.reading;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nennep.documents.SecrecyStamp;
import vn.nennep.web.TextCheck;

/// What bears a secrecy stamp is kept nowhere, typed or pasted (requirement 1.6).
@Component
class NoSecrets implements TextCheck {

    @Override
    public Optional<String> objection(String text) {
        return SecrecyStamp.find(text)
                .map(stamp -> "Nội dung có dấu chỉ độ mật “" + stamp.words() + "” nên không được lưu ở đây. "
                        + "Mời bỏ phần đó và chỉ ghi nội dung được phép công khai.");
    }
}

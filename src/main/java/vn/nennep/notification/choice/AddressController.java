package vn.nennep.notification.choice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.notification.address.Confirmation;
import vn.nennep.notification.mail.Mail;
import vn.nennep.web.Form;
import vn.nennep.web.Redirect;

/// Where one's letters go.
@Controller
@RequestMapping("/account/notifications/address")
class AddressController {

    private final ChoicePages pages;
    private final Confirmation confirmation;
    private final Access access;

    AddressController(ChoicePages pages, Confirmation confirmation, Access access) {
        this.pages = pages;
        this.confirmation = confirmation;
        this.access = access;
    }

    @PostMapping
    Object send(Form<AddressForm> form) {
        String email = form.valid() ? form.value().email() : "";
        if (!Mail.isAddress(email)) {
            form.reject("email", "Nhập địa chỉ thư, như ten@coquan.vn");
            return pages.wrongAddress(form);
        }
        String problem = confirmation.send(me(), email);
        if (!problem.isEmpty()) {
            form.reject("email", problem);
            return pages.wrongAddress(form);
        }
        return Redirect.to("/account/notifications").saying("Đã gửi mã xác nhận đến " + email + ".");
    }

    @PostMapping("/confirmation")
    Object confirm(Form<AddressForm> form) {
        if (!form.valid() || !confirmation.confirm(me(), form.value().code())) {
            form.reject("code", "Mã không đúng hoặc đã hết hạn. Nhập lại, hoặc lấy mã mới.");
            return pages.wrongAddress(form);
        }
        return Redirect.to("/account/notifications").saying("Từ nay thông báo đến cả qua thư.");
    }

    @PostMapping("/removal")
    Redirect remove() {
        confirmation.remove(me());
        return Redirect.to("/account/notifications").saying("Đã bỏ địa chỉ thư.");
    }

    private AccountId me() {
        return access.caller().account();
    }
}

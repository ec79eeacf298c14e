package vn.nennep.access.passkey;

import static nennep.sql.access.Tables.PASSKEY;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.factor.FactorGate;
import vn.nennep.access.factor.FactorRules;
import vn.nennep.access.factor.Factors;
import vn.nennep.access.own.AskedAgain;
import vn.nennep.access.own.PasswordPage;
import vn.nennep.access.own.RecoveryCodesPage;
import vn.nennep.web.AsTyped;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// One's own keys: adding one, and taking one away.
@Controller
@RequestMapping("/account/passkeys")
class PasskeyController {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyController.class);
    private static final int LONGEST_LABEL = 60;

    private final DSLContext sql;
    private final Access access;
    private final KeyCeremonies ceremonies;
    private final Factors factors;
    private final FactorRules rules;
    private final FactorGate gate;
    private final AskedAgain askedAgain;
    private final Audit audit;

    PasskeyController(
            DSLContext sql,
            Access access,
            KeyCeremonies ceremonies,
            Factors factors,
            FactorRules rules,
            FactorGate gate,
            AskedAgain askedAgain,
            Audit audit) {
        this.sql = sql;
        this.access = access;
        this.ceremonies = ceremonies;
        this.factors = factors;
        this.rules = rules;
        this.gate = gate;
        this.askedAgain = askedAgain;
        this.audit = audit;
    }

    record SureForm(
            @AsTyped @NotEmpty(message = "Nhập mật khẩu đang dùng") String current) {}

    @GetMapping("/new")
    Page blank() {
        return sure(Form.<SureForm>blank());
    }

    /// The password first: a key that the browser has made and the program refuses would lie there for ever.
    @PostMapping("/new")
    Page begin(Form<SureForm> form, HttpServletRequest request) {
        if (form.valid()) {
            askedAgain
                    .objection(access.caller().account(), form.value().current())
                    .ifPresent(text -> form.reject("current", text));
        }
        return form.valid() ? adding(request) : sure(form).status(422);
    }

    @PostMapping
    Object add(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request) {
        AccountId account = access.caller().account();
        String name = called(label);
        if (!made(account, credential, name, request)) {
            Form<SureForm> form = Form.blank();
            form.reject("", "Chưa tạo được khóa. Mời nhập lại mật khẩu và thử lại.");
            return sure(form).status(422);
        }
        gate.open(request);
        return factors.codesLeft(account) > 0
                ? Redirect.to("/account").saying("Đã thêm khóa “" + name + "”.")
                : Page.of("access/own/recovery-codes", "", "Đã thêm khóa truy cập", codes(account))
                        .lead("Cất các mã dự phòng dưới đây: mất máy giữ khóa thì mỗi mã cho vào được một lần.");
    }

    /// A name only helps its owner to know the key again; one that is too long is cut rather than a key lost for it.
    private static String called(String label) {
        String name = label.isBlank() ? "Khóa truy cập" : label.strip();
        return name.codePointCount(0, name.length()) <= LONGEST_LABEL
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL)).strip();
    }

    private RecoveryCodesPage codes(AccountId account) {
        return new RecoveryCodesPage(factors.renewCodes(account));
    }

    private boolean made(AccountId account, String credential, String label, HttpServletRequest request) {
        try {
            return ceremonies.finishMaking(account, credential, label, request);
        } catch (RuntimeException refused) { // whatever is sent in place of a key
            LOG.info("a new key was not accepted: {}", refused.toString());
            return false;
        }
    }

    private static Page sure(Form<SureForm> form) {
        return Page.of("access/passkey/sure", "", "Thêm khóa truy cập", new PasswordPage(form))
                .lead("Lần sau đăng nhập bằng vân tay, khuôn mặt hoặc mã mở máy, không cần gõ mật khẩu.")
                .crumb("Tài khoản", "/account");
    }

    private Page adding(HttpServletRequest request) {
        PasskeyPage model = new PasskeyPage(ceremonies.beginMaking(request), "", "", "");
        return Page.of("access/passkey/new", "", "Thêm khóa truy cập", model)
                .lead("Máy này giữ khóa; lần sau đăng nhập bằng vân tay, khuôn mặt hoặc mã mở máy.")
                .crumb("Tài khoản", "/account");
    }

    @GetMapping("/removal")
    Page ask(@RequestParam(defaultValue = "0") long key) {
        return removal(key, Form.<SureForm>blank());
    }

    @PostMapping("/removal")
    @Transactional
    public Object remove(@RequestParam(defaultValue = "0") long key, Form<SureForm> form) {
        AccountId account = access.caller().account();
        label(key);
        if (rules.asked(account) && last(account)) {
            form.reject(
                    "",
                    "Vai trò của đồng chí cần có xác thực hai bước. Muốn bỏ khóa cuối cùng, mời bật mã sáu số trước.");
        }
        if (form.valid()) {
            askedAgain.objection(account, form.value().current()).ifPresent(text -> form.reject("current", text));
        }
        if (!form.valid()) {
            return removal(key, form).status(422);
        }
        sql.deleteFrom(PASSKEY).where(PASSKEY.ID.eq(key)).execute();
        audit.record("access.passkey.removed", "account/" + account, null, Map.of());
        return Redirect.to("/account").saying("Đã bỏ khóa.");
    }

    private boolean last(AccountId account) {
        return !factors.authenticator(account) && sql.fetchCount(PASSKEY, PASSKEY.ACCOUNT_ID.eq(account.value())) == 1;
    }

    private Page removal(long key, Form<SureForm> form) {
        return Page.of("access/passkey/removal", "", "Bỏ khóa “" + label(key) + "”", new KeyRemovalPage(key, form))
                .lead("Máy giữ khóa này sẽ không đăng nhập bằng khóa được nữa.")
                .crumb("Tài khoản", "/account");
    }

    /// Only one's own are there.
    private String label(long key) {
        Optional<String> label = sql.select(PASSKEY.LABEL)
                .from(PASSKEY)
                .where(PASSKEY.ID.eq(key))
                .and(PASSKEY.ACCOUNT_ID.eq(access.caller().account().value()))
                .fetchOptional(PASSKEY.LABEL);
        return label.orElseThrow(NotFound::new);
    }
}

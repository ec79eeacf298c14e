package vn.nennep.access.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.GrantingPermission;
import vn.nennep.access.Role;
import vn.nennep.access.recovery.RecoverableAccounts.Recoverable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.web.NavigationEntry;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Pager;
import vn.nennep.web.Paging;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// The accounts an administrator keeps, and the code that lets one of them in again.
@Controller
@RequestMapping("/accounts")
class AccountsController {

    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final RecoverableAccounts accounts;
    private final Recoveries recoveries;
    private final Closings closings;
    private final Units units;
    private final Clock clock;

    AccountsController(
            Access access,
            RecoverableAccounts accounts,
            Recoveries recoveries,
            Closings closings,
            Units units,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.closings = closings;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    Page list(@RequestParam(defaultValue = "") String q, Paging paging) {
        if (access.places(GrantingPermission.KEEP_ACCOUNTS).isEmpty()) {
            throw new NotFound();
        }
        String words = q.strip();
        int total = accounts.count(words);
        AccountsPage model = new AccountsPage(
                words,
                accounts.page(words, paging).stream().map(this::row).toList(),
                new Pager(paging.page(), paging.size(), total, "tài khoản", paging.address()));
        return Page.of("access/recovery/accounts", "accounts", "Tài khoản trong phạm vi quản trị", model)
                .lead(
                        "Người quên mật khẩu hoặc mất điện thoại nhận mã khôi phục từ đồng chí; mọi lần cấp mã đều ghi vào nhật ký.");
    }

    private AccountsPage.Row row(Recoverable account) {
        return new AccountsPage.Row(
                account.account().value(),
                account.name(),
                account.username(),
                account.role() == null ? "chưa có vai trò" : account.role().label(),
                units.known(account.unit(), LocalDate.now(clock))
                        .map(Unit::name)
                        .orElse(""),
                "/units/" + account.unit() + "/roles",
                account.factor());
    }

    @PostMapping("/{id}/recovery")
    Page issue(@PathVariable long id, @RequestParam(defaultValue = "false") boolean factors) {
        Recoverable account = accounts.find(id).orElseThrow(NotFound::new);
        String code = recoveries.issue(account.account(), account.unit(), factors);
        IssuedPage model = new IssuedPage(account.name(), account.username(), code, factors);
        return Page.of("access/recovery/issued", "accounts", "Mã khôi phục của " + account.name(), model)
                .lead("Chỉ hiện một lần này, dùng được một lần trong 24 giờ.")
                .crumb("Tài khoản", "/accounts");
    }

    @PostMapping("/{id}/closing")
    Redirect close(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        Recoverable account = accounts.find(id).orElseThrow(NotFound::new);
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("Mời ghi lý do đóng tài khoản, ngắn hơn " + LONGEST_REASON + " chữ.");
        }
        closings.close(account, reason.strip());
        return Redirect.to("/accounts")
                .saying("Đã đóng tài khoản của " + account.name() + "; các vai trò kết thúc từ hôm nay.");
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavigationEntry accountsEntry() {
            return new NavigationEntry(96, "accounts", "Tài khoản", "/accounts", Set.of(Role.ADMINISTRATOR.name()));
        }
    }
}

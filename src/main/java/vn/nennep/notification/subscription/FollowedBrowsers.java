package vn.nennep.notification.subscription;

import static nennep.sql.notification.Tables.SUBSCRIPTION;

import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.BrowserFollower;

/// A browser shows the notices of whoever signed in there last and has not signed out.
@Component
class FollowedBrowsers implements BrowserFollower {

    private final Subscriptions subscriptions;
    private final Audit audit;

    FollowedBrowsers(Subscriptions subscriptions, Audit audit) {
        this.subscriptions = subscriptions;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void signedIn(AccountId account, String browser) {
        forget(SUBSCRIPTION.BROWSER.eq(browser).and(SUBSCRIPTION.ACCOUNT_ID.ne(account.value())));
    }

    @Override
    @Transactional
    public void signedOut(AccountId account, String browser) {
        forget(SUBSCRIPTION.BROWSER.eq(browser).and(SUBSCRIPTION.ACCOUNT_ID.eq(account.value())));
    }

    @Override
    @Transactional
    public void signedOutElsewhere(AccountId account, String here) {
        Condition elsewhere = here.isEmpty() ? DSL.noCondition() : SUBSCRIPTION.BROWSER.ne(here);
        forget(elsewhere.and(SUBSCRIPTION.ACCOUNT_ID.eq(account.value())));
    }

    private void forget(Condition which) {
        subscriptions.forget(which).stream()
                .collect(Collectors.groupingBy(account -> account, Collectors.counting()))
                .forEach((account, browsers) -> audit.record(
                        "notification.subscription.left", "account/" + account, null, Map.of("browsers", browsers)));
    }
}

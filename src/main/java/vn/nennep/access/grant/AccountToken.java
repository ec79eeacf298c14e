package vn.nennep.access.grant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.nennep.access.AccountId;

/// Says only which account has signed in; what it may do is read anew for each request.
public final class AccountToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final AccountId account;

    public AccountToken(AccountId account) {
        super(List.of());
        this.account = account;
        setAuthenticated(true);
    }

    public AccountId account() {
        return account;
    }

    @Override
    public Object getPrincipal() {
        return account;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountToken that && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}

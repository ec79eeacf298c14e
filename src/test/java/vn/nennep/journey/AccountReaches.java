package vn.nennep.journey;

import java.util.List;
import java.util.Map;

/// Who of the sample reaches what of accounts: everybody one's own, the administrator those within reach.
final class AccountReaches {

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /account", "/account", Reaches.EVERYBODY),
            new Reaches.Reached("GET /account/password", "/account/password", Reaches.EVERYBODY),
            new Reaches.Reached("POST /account/password", "/account/password", Reaches.EVERYBODY),
            new Reaches.Reached("GET /account/second-factor", "/account/second-factor", Reaches.EVERYBODY),
            new Reaches.Reached("POST /account/second-factor", "/account/second-factor", Reaches.EVERYBODY),
            new Reaches.Reached("POST /account/second-factor/codes", "/account/second-factor/codes", Reaches.EVERYBODY),
            new Reaches.Reached(
                    "POST /account/second-factor/removal", "/account/second-factor/removal", Reaches.EVERYBODY),
            new Reaches.Reached("GET /account/passkeys/new", "/account/passkeys/new", Reaches.EVERYBODY),
            new Reaches.Reached("POST /account/passkeys/new", "/account/passkeys/new", Reaches.EVERYBODY),
            new Reaches.Reached("POST /account/passkeys", "/account/passkeys", Reaches.EVERYBODY),
            new Reaches.Reached("GET /account/passkeys/removal", "/account/passkeys/removal?key=0", ""),
            new Reaches.Reached("POST /account/passkeys/removal", "/account/passkeys/removal", "", Map.of("key", "0")),
            new Reaches.Reached(
                    "POST /account/other-sessions/ending", "/account/other-sessions/ending", Reaches.EVERYBODY),
            new Reaches.Reached("POST /account/sessions/{key}/ending", "/account/sessions/nobodys/ending", ""),
            new Reaches.Reached("GET /accounts", "/accounts", "admin"),
            new Reaches.Reached("POST /accounts/{id}/recovery", "/accounts/{account}/recovery", "admin"));

    private AccountReaches() {}
}

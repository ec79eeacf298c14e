package vn.nennep.journey;

import java.util.List;
import java.util.Map;

/// Who of the sample sees, gives, ends and lends roles: the administrator within reach, secretaries what they hold.
final class RoleReaches {

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /units/{id}/roles", "/units/{district}/roles", "thuy admin"),
            new Reaches.Reached("GET /units/{id}/roles", "/units/{branch}/roles", "thuy dung admin"),
            new Reaches.Reached("GET /units/{id}/roles/new", "/units/{branch}/roles/new", "thuy dung admin"),
            new Reaches.Reached(
                    "POST /units/{id}/roles",
                    "/units/{branch}/roles",
                    "thuy dung admin",
                    Map.of("account", "an", "role", "INSPECTOR", "from", "2024-04-20", "reason", "vì sao")),
            new Reaches.Reached("GET /roles/{id}/end", "/roles/{role}/end", "admin"),
            new Reaches.Reached(
                    "POST /roles/{id}/end",
                    "/roles/{role}/end",
                    "admin",
                    Map.of("day", "2024-04-20", "reason", "vì sao")),
            new Reaches.Reached("GET /units/{id}/accounts/new", "/units/{branch}/accounts/new", "admin"),
            new Reaches.Reached(
                    "POST /units/{id}/accounts", "/units/{branch}/accounts", "admin", Map.of("fullName", "Ai Đó")),
            new Reaches.Reached("POST /accounts/{id}/closing", "/accounts/{account}/closing", "admin"),
            new Reaches.Reached("GET /account/delegations/new", "/account/delegations/new", Reaches.EVERYBODY),
            new Reaches.Reached("POST /account/delegations", "/account/delegations", Reaches.EVERYBODY),
            new Reaches.Reached("POST /account/delegations/{id}/end", "/account/delegations/0/end", ""));

    private RoleReaches() {}
}

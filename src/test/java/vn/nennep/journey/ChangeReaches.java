package vn.nennep.journey;

import java.util.List;
import java.util.Map;

/// Who of the sample changes a plan that has been given down, and who sees it: whoever may give or write it;
/// all below read what has been carried out.
final class ChangeReaches {

    private static final String OF_DISTRICT = "huong thuy phuoc";

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /plans/{id}/changes", "/plans/{plan}/changes", Reaches.EVERYBODY),
            new Reaches.Reached("GET /plans/{id}/changes", "/plans/{draft}/changes", ""),
            new Reaches.Reached("GET /plans/{id}/changes/new", "/plans/{plan}/changes/new", "huong"),
            new Reaches.Reached("GET /plans/{id}/changes/new", "/plans/{districtPlan}/changes/new", OF_DISTRICT),
            new Reaches.Reached("POST /plans/{id}/changes", "/plans/{plan}/changes", "huong"),
            new Reaches.Reached("GET /plans/{id}/events", "/plans/{plan}/events", Reaches.EVERYBODY),
            new Reaches.Reached("POST /plans/{id}/events", "/plans/{plan}/events", "huong"),
            new Reaches.Reached("GET /changes/{id}", "/changes/{change}", OF_DISTRICT),
            new Reaches.Reached(
                    "GET /changes/{id}/amendments/new",
                    "/changes/{change}/amendments/new?amended={ofDistrict}",
                    OF_DISTRICT),
            new Reaches.Reached(
                    "POST /changes/{id}/amendments", "/changes/{change}/amendments?amended={ofDistrict}", OF_DISTRICT),
            new Reaches.Reached("GET /changes/{id}/additions/new", "/changes/{change}/additions/new", OF_DISTRICT),
            new Reaches.Reached("POST /changes/{id}/additions", "/changes/{change}/additions", OF_DISTRICT),
            new Reaches.Reached("GET /plans/{id}/cascade", "/plans/{plan}/cascade?unit={district}", OF_DISTRICT),
            new Reaches.Reached(
                    "POST /plans/{id}/cascade/reminders",
                    "/plans/{plan}/cascade/reminders?unit={district}",
                    OF_DISTRICT),
            new Reaches.Reached(
                    "GET /assignments/{id}/chain", "/assignments/{study}/chain", "huong thuy phuoc dung loi an"),
            new Reaches.Reached("POST /changes/{id}/extensions", "/changes/{change}/extensions", OF_DISTRICT),
            new Reaches.Reached("POST /changes/{id}/withdrawals", "/changes/{change}/withdrawals", OF_DISTRICT),
            new Reaches.Reached(
                    "POST /changes/{id}/lines/{line}/removal", "/changes/{change}/lines/1/removal", OF_DISTRICT),
            new Reaches.Reached("POST /changes/{id}/execution", "/changes/{change}/execution", OF_DISTRICT),
            new Reaches.Reached("POST /changes/{id}/removal", "/changes/{change}/removal", OF_DISTRICT),
            new Reaches.Reached("POST /changes/{id}/notice", "/changes/{change}/notice", ""),
            new Reaches.Reached("GET /units/{id}/due-setting", "/units/{district}/due-setting", OF_DISTRICT),
            new Reaches.Reached(
                    "POST /units/{id}/due-setting",
                    "/units/{district}/due-setting",
                    OF_DISTRICT,
                    Map.of("moving", "NONE")));

    private ChangeReaches() {}
}

package vn.nennep.access.passkey;

/// @param options what the browser is asked, as JSON
/// @param problem what went wrong, or empty
/// @param label what the new key is called
/// @param next where to go afterwards
public record PasskeyPage(String options, String problem, String label, String next) {}

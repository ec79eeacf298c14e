package vn.nennep.notification.subscription;

/// What the browser says of itself (Push API), in base64url.
///
/// @param old the endpoint that this one takes the place of
record SubscriptionForm(String endpoint, String p256dh, String auth, String old) {}

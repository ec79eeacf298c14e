package vn.nennep.access.passkey;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;

/// The two conversations with a browser's keys: making one, and showing one. What was asked waits in the session. Keys
/// have to know whoever uses them (finger, face, the device's own code), so that one counts as two factors.
@Component
class KeyCeremonies {

    private static final String MAKING = "passkey-making";
    private static final String SHOWING = "passkey-showing";

    private final KeyOwners owners;
    private final StoredKeys keys;
    private final Audit audit;
    private final String address;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    KeyCeremonies(KeyOwners owners, StoredKeys keys, Audit audit, @Value("${nennep.address:}") String address) {
        this.owners = owners;
        this.keys = keys;
        this.audit = audit;
        this.address = address;
    }

    /// Only after the password was asked for again: who has nothing begun makes no key.
    ///
    /// @return what the browser is asked, as JSON
    @Transactional
    public String beginMaking(HttpServletRequest request) {
        PublicKeyCredentialCreationOptions options = party(request)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        requireNonNull(SecurityContextHolder.getContext().getAuthentication())));
        request.getSession().setAttribute(MAKING, options);
        return json.writeValueAsString(options);
    }

    /// @return false when the answer is not to what was asked
    @Transactional
    public boolean finishMaking(AccountId account, String answer, String label, HttpServletRequest request) {
        if (!(taken(MAKING, request) instanceof PublicKeyCredentialCreationOptions options)) {
            return false;
        }
        PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                json.readValue(answer, new TypeReference<>() {});
        party(request)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        options, new RelyingPartyPublicKey(credential, label)));
        audit.record("access.passkey.added", "account/" + account, null, Map.of());
        return true;
    }

    public String beginShowing(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options = party(request)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        request.getSession().setAttribute(SHOWING, options);
        return json.writeValueAsString(options);
    }

    /// @return whose key it is; null when the answer is not to what was asked
    @Transactional
    public @Nullable AccountId finishShowing(String answer, HttpServletRequest request) {
        if (!(taken(SHOWING, request) instanceof PublicKeyCredentialRequestOptions options)) {
            return null;
        }
        PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                json.readValue(answer, new TypeReference<>() {});
        var owner = party(request).authenticate(new RelyingPartyAuthenticationRequest(options, credential));
        return owners.account(owner.getId());
    }

    /// Each question is answered once.
    private static @Nullable Object taken(String attribute, HttpServletRequest request) {
        Object options = request.getSession().getAttribute(attribute);
        request.getSession().removeAttribute(attribute);
        return options;
    }

    private WebAuthnRelyingPartyOperations party(HttpServletRequest request) {
        String origin = address.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : address.replaceFirst("/+$", "");
        PublicKeyCredentialRpEntity us = PublicKeyCredentialRpEntity.builder()
                .id(URI.create(origin).getHost())
                .name("Nền Nếp")
                .build();
        var party = new Webauthn4JRelyingPartyOperations(owners, keys, us, Set.of(origin));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }
}

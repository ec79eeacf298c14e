package vn.nennep.notification.push;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import vn.nennep.database.StartProblem;

/// A key pair as the operator gives it, in the form that every tool for web push prints: base64url, the uncompressed
/// point and the bare number.
record GivenKeys(String publicKey, String privateKey) {

    private static final int PRIVATE_BYTES = 32;
    private static final byte[] TRIAL = {1, 2, 3};

    boolean any() {
        return !publicKey.isEmpty() || !privateKey.isEmpty();
    }

    VAPIDKeyPair pair() {
        try {
            ECPublicKey open = PublicKeySources.ofUncompressedBytes(
                            Base64.getUrlDecoder().decode(publicKey))
                    .extract();
            byte[] number = Base64.getUrlDecoder().decode(privateKey);
            ECPrivateKey secret = (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, number), open.getParams()));
            if (number.length == PRIVATE_BYTES && belongTogether(secret, open)) {
                return VAPIDKeyPairs.of(PrivateKeySources.ofECPrivateKey(secret), PublicKeySources.ofECPublicKey(open));
            }
        } catch (GeneralSecurityException | RuntimeException _) {
            // what was typed is a secret: it is not repeated
        }
        throw new StartProblem(
                "NENNEP_PUSH_PUBLIC_KEY và NENNEP_PUSH_PRIVATE_KEY không phải một cặp khóa. / are no key pair.",
                "Ghi cả hai theo base64url (P-256), hoặc bỏ cả hai để chương trình tự tạo."
                        + " / Give both as base64url, or neither: then the program makes its own.");
    }

    private static boolean belongTogether(ECPrivateKey secret, ECPublicKey open) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(secret);
        signature.update(TRIAL);
        byte[] signed = signature.sign();
        signature.initVerify(open);
        signature.update(TRIAL);
        return signature.verify(signed);
    }

    /// Keys stay out of logs.
    @Override
    public String toString() {
        return publicKey;
    }
}

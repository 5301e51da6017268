package vn.thidua.infra.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Trusts the certificates of a file, and no others: an agency's mail server often has its own. */
final class Authorities {
    private Authorities() {}

    /**
     * Connections to whoever one of these vouches for.
     *
     * @param file certificates in PEM form
     */
    static SSLSocketFactory of(Path file) {
        try (var content = Files.newInputStream(file)) {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            var read = CertificateFactory.getInstance("X.509").generateCertificates(content);
            for (var certificate : read) {
                store.setCertificateEntry("authority" + store.size(), certificate);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "%s has to be a file of certificates in PEM form: %s"
                            .formatted(Mail.AUTHORITIES, file),
                    e);
        }
    }
}

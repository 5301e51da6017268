package vn.thidua.graphql.signin;

import io.micronaut.context.annotation.Factory;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Base64;
import vn.thidua.platform.access.SigningKey;

/** Signs access tokens with the installation's key, which all its servers share. */
@Factory
final class SigningKeys {
    @Singleton
    @Named("generator")
    SecretSignature signature(SigningKey key) {
        var configuration = new SecretSignatureConfiguration("generator");
        configuration.setSecret(Base64.getEncoder().encodeToString(key.fetchOrMake()));
        return new SecretSignature(configuration);
    }
}

package vn.thidua.infra.file;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket of a store that speaks S3. */
final class BucketStore implements FileStore {
    private static final Duration CONNECTING_MAX = Duration.ofSeconds(5);
    private static final Duration SILENCE_MAX = Duration.ofSeconds(20);
    private static final Duration CALL_MAX = Duration.ofMinutes(2);

    private final String bucket;
    private final S3Client client;

    BucketStore(FileSettings settings) {
        this.bucket = settings.bucket();
        this.client = client(settings);
    }

    /** Buckets are in the path, and sums are sent where S3 asks for them: others know no more. */
    private static S3Client client(FileSettings settings) {
        var builder =
                S3Client.builder()
                        .region(Region.of(settings.region()))
                        .forcePathStyle(true)
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .overrideConfiguration(one -> one.apiCallTimeout(CALL_MAX))
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(CONNECTING_MAX)
                                        .socketTimeout(SILENCE_MAX));
        if (!settings.endpoint().isEmpty()) {
            builder.endpointOverride(URI.create(settings.endpoint()));
        }
        if (!settings.user().isEmpty()) {
            var key = AwsBasicCredentials.create(settings.user(), settings.password());
            builder.credentialsProvider(StaticCredentialsProvider.create(key));
        }
        return builder.build();
    }

    @Override
    public void keep(String key, Path file) {
        try {
            client.putObject(one -> one.bucket(bucket).key(key), RequestBody.fromFile(file));
        } catch (SdkException e) {
            throw new Away("could not keep " + key + " in " + bucket, e);
        }
    }

    @Override
    public InputStream open(String key) {
        try {
            return client.getObject(one -> one.bucket(bucket).key(key));
        } catch (SdkException e) {
            throw new Away("could not open " + key + " in " + bucket, e);
        }
    }

    @Override
    public void remove(String key) {
        try {
            client.deleteObject(one -> one.bucket(bucket).key(key));
        } catch (SdkException e) {
            throw new Away("could not remove " + key + " in " + bucket, e);
        }
    }
}

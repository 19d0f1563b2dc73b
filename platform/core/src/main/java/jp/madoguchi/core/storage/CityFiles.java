package jp.madoguchi.core.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/**
 * The files of the bound city. They lie in one bucket under {@code <city>/}, and no other prefix can be reached from
 * here.
 *
 * <p>Every method throws {@link jp.madoguchi.core.tenancy.NoCityBound} where no city is bound, and
 * {@link StorageUnavailable} where the storage does not answer. A name is small letters, digits and {@code . _ -} in
 * folders; anything else is an IllegalArgumentException.
 */
@Component
public class CityFiles {

    private final ObjectProvider<S3Client> client;
    private final String bucket;

    CityFiles(ObjectProvider<S3Client> client, @Value("${madoguchi.s3.bucket:madoguchi}") String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** Puts a file away, in place of one of the same name. */
    public void put(String name, byte[] content, String contentType) {
        String key = key(name);
        run("store a file", s3 -> {
            try {
                put(s3, key, content, contentType);
            } catch (NoSuchBucketException e) {
                makeBucket(s3);
                put(s3, key, content, contentType);
            }
        });
    }

    /** The file, or empty when there is none. */
    public Optional<StoredFile> get(String name) {
        String key = key(name);
        try {
            ResponseBytes<GetObjectResponse> file = client.getObject()
                    .getObjectAsBytes(request -> request.bucket(bucket).key(key));
            return Optional.of(new StoredFile(file.response().contentType(), file.asByteArrayUnsafe()));
        } catch (NoSuchKeyException | NoSuchBucketException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new StorageUnavailable("read a file", e);
        }
    }

    /** Takes a file away; one that is not there is no error. */
    public void delete(String name) {
        String key = key(name);
        run(
                "delete a file",
                s3 -> s3.deleteObject(request -> request.bucket(bucket).key(key)));
    }

    /** Takes every file of the city away; may be repeated. */
    public void eraseAll() {
        String prefix = prefix();
        run("erase a city's files", s3 -> {
            ListObjectsV2Response page = page(s3, prefix);
            while (!page.contents().isEmpty()) {
                List<ObjectIdentifier> found = page.contents().stream()
                        .map(file -> ObjectIdentifier.builder().key(file.key()).build())
                        .toList();
                s3.deleteObjects(request -> request.bucket(bucket).delete(keys -> keys.objects(found)));
                page = page(s3, prefix);
            }
        });
    }

    /** Always the first page: what was on it is gone when the next is asked for. */
    private ListObjectsV2Response page(S3Client s3, String prefix) {
        return s3.listObjectsV2(request -> request.bucket(bucket).prefix(prefix));
    }

    private void put(S3Client s3, String key, byte[] content, String contentType) {
        s3.putObject(
                request -> request.bucket(bucket).key(key).contentType(contentType), RequestBody.fromBytes(content));
    }

    private void makeBucket(S3Client s3) {
        try {
            s3.createBucket(request -> request.bucket(bucket));
        } catch (BucketAlreadyExistsException | BucketAlreadyOwnedByYouException e) {
            return;
        }
    }

    private static String key(String name) {
        return prefix() + FileName.checked(name);
    }

    private static String prefix() {
        return Tenancy.current().code() + "/";
    }

    private void run(String deed, Consumer<S3Client> action) {
        try {
            action.accept(client.getObject());
        } catch (NoSuchKeyException | NoSuchBucketException e) {
            // Nothing was there to take away.
            return;
        } catch (SdkException e) {
            throw new StorageUnavailable(deed, e);
        }
    }
}

package jp.madoguchi.agent.medium;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where media appear.
 *
 * @param folders on systems without drive letters, the folders below which a medium is mounted
 */
@ConfigurationProperties("madoguchi.agent.media")
record MediaProperties(
        @DefaultValue({"/media", "/run/media", "/mnt"}) List<Path> folders) {}

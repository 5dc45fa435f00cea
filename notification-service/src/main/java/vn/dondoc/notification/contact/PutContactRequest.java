package vn.dondoc.notification.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a person is to be reached.
 *
 * @param email null where there is none: notices then stand in the inbox only
 * @param name as letters address the person
 */
@Schema(
    examples =
        """
          {
            "email": "vanphong@example.org",
            "name": "Ông Nguyễn Văn A",
            "language": "VI"
          }
          """)
public record PutContactRequest(
    @Size(max = 254) @Email @Pattern(regexp = "\\S+") String email,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
    @NotNull Language language) {}

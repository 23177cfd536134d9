//! What files become, and what is said to those that are not taken.

use super::{Way, logo_upload, photo_upload, plain};
use crate::error::Problem;
use crate::picture::model::{LONGEST_SIDE, MOST_MEGAPIXELS};
use crate::picture::prepare::anew;
use crate::tests::samples::ORGANISATION;
use image::{DynamicImage, GenericImageView, ImageFormat, Rgba, RgbaImage};
use std::io::Cursor;

#[test]
fn pictures_are_made_smaller_and_keep_their_shape() {
    for (format, media_type) in
        [(ImageFormat::Png, "image/png"), (ImageFormat::Jpeg, "image/jpeg"), (ImageFormat::WebP, "image/jpeg")]
    {
        let made = anew(&plain(3000, 1500, format)).unwrap();
        assert_eq!((made.media_type, made.width, made.height), (media_type, LONGEST_SIDE, 256));
        let again = image::load_from_memory(&made.bytes).unwrap();
        assert_eq!(again.dimensions(), (made.width, made.height));
        assert_eq!(made.hash.len(), 64);
    }
    let small = anew(&plain(20, 30, ImageFormat::Png)).unwrap();
    assert_eq!((small.width, small.height), (20, 30), "nothing is made larger");
    let thin = anew(&plain(4000, 1, ImageFormat::Png)).unwrap();
    assert_eq!((thin.width, thin.height), (LONGEST_SIDE, 1));
}

#[test]
fn what_shines_through_goes_on_doing_so() {
    let clear = DynamicImage::ImageRgba8(RgbaImage::from_pixel(8, 8, Rgba([11, 92, 107, 0])));
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let mut bytes = Vec::new();
        clear.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        let made = anew(&bytes).unwrap();
        assert_eq!(made.media_type, "image/png");
        assert_eq!(image::load_from_memory(&made.bytes).unwrap().get_pixel(1, 1).0[3], 0);
    }
}

/// A JPEG whose head says that the camera was held on its side, and where that was.
fn with_camera_data() -> Vec<u8> {
    let plain = plain(40, 20, ImageFormat::Jpeg);
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    tiff.extend_from_slice(b"placecanary");
    let body = [b"Exif\0\0".as_slice(), &tiff].concat();
    let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], b"\xff\xe1".as_slice(), length.as_slice(), body.as_slice(), &plain[2..]].concat()
}

#[test]
fn nothing_is_left_of_a_file_but_the_picture() {
    let file = with_camera_data();
    assert!(file.windows(11).any(|window| window == b"placecanary"));
    let made = anew(&file).unwrap();
    assert_eq!((made.width, made.height), (20, 40), "it is turned as the camera was held");
    assert!(!made.bytes.windows(11).any(|window| window == b"placecanary"));
    assert!(!made.bytes.windows(4).any(|window| window == b"Exif"));
    let behind = [plain(8, 8, ImageFormat::Png), b"<script>alert(1)</script>".to_vec()].concat();
    let made = anew(&behind).unwrap();
    assert!(!made.bytes.windows(7).any(|window| window == b"<script"), "what was hung on is gone");
}

/// A PNG whose head promises so many pixels; the file itself is tiny.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut file = plain(2, 2, ImageFormat::Png);
    file[16..20].copy_from_slice(&width.to_be_bytes());
    file[20..24].copy_from_slice(&height.to_be_bytes());
    let check = crc(&file[12..29]);
    file[29..33].copy_from_slice(&check.to_be_bytes());
    file
}

/// The check sum of PNG chunks.
fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc)))
}

#[test]
fn a_picture_with_too_many_pixels_is_refused_by_its_head() {
    assert_eq!(anew(&bomb(60_000, 60_000)), Err(Problem::PictureTooLarge(MOST_MEGAPIXELS)));
    assert_eq!(anew(&bomb(8_000, 5_001)), Err(Problem::PictureTooLarge(MOST_MEGAPIXELS)));
    assert_eq!(anew(&bomb(8_000, 5_000)), Err(Problem::DamagedPicture), "the rest of it is missing");
}

#[test]
fn what_is_no_picture_is_called_by_its_kind() {
    let other = |kind: &str| Err(Problem::NotAPicture(Some(kind.to_owned())));
    assert_eq!(anew(b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"), other("SVG"));
    assert_eq!(anew(b"GIF89a......"), other("GIF"));
    assert_eq!(anew(b"%PDF-1.7"), other("PDF"));
    assert_eq!(anew(b"PK\x03\x04"), other("ZIP"));
    assert_eq!(anew(b"\0\0\0\x18ftypheic...."), other("HEIC"));
    assert_eq!(anew(b"\0\0\0\x18ftypavif...."), other("AVIF"));
    assert_eq!(anew(b"just text"), Err(Problem::NotAPicture(None)));
    assert_eq!(anew(b""), Err(Problem::NoFile));
    let whole = plain(64, 64, ImageFormat::Png);
    assert_eq!(anew(&whole[..whole.len() / 2]), Err(Problem::DamagedPicture));
    assert_eq!(anew(b"RIFF\x04\0\0\0WEBP"), Err(Problem::DamagedPicture));
}

#[tokio::test]
async fn a_refused_file_is_explained_on_its_page_and_nothing_is_lost() {
    let way = Way::begin().await;
    let page = format!("/alliance/directory/{ORGANISATION}/logo");
    let sent = way.send(&logo_upload(), "logo.png", &plain(30, 30, ImageFormat::Png)).await;
    assert_eq!((sent.status.as_u16(), sent.header("location")), (303, page.as_str()));
    let before = way.shown_on(&page).await.expect("a logo");
    let too_large = vec![0; 6 * 1024 * 1024];
    let huge = vec![0; 50 * 1024 * 1024];
    for (name, file, status, said) in [
        ("logo.png", b"<svg xmlns='http://www.w3.org/2000/svg'></svg>".to_vec(), 422, "of the kind SVG"),
        ("logo.png", b"%PDF-1.7".to_vec(), 422, "of the kind PDF"),
        ("logo.png", bomb(60_000, 60_000), 422, "too many pixels"),
        ("logo.png", plain(30, 30, ImageFormat::Png)[..60].to_vec(), 422, "damaged or incomplete"),
        ("logo.jpg", too_large, 413, "at most 5 MB"),
        ("logo.jpg", huge, 413, "at most 5 MB"),
        ("", Vec::new(), 422, "Please choose a file."),
    ] {
        let refused = way.send(&logo_upload(), name, &file).await;
        assert_eq!(refused.status.as_u16(), status, "{said}");
        let is_said = refused.body.contains(said) && refused.body.contains("aria-invalid=\"true\"");
        assert!(is_said, "{said}: {}", refused.body);
        assert!(refused.body.contains(&before), "the logo is still there");
    }
    let photo = way.send(&photo_upload(), "photo.png", b"GIF89a").await;
    assert_eq!(photo.status.as_u16(), 422);
    assert!(photo.body.contains("of the kind GIF"), "{}", photo.body);
    let jpeg = way.send(&logo_upload(), "logo.png", &plain(30, 30, ImageFormat::Jpeg)).await;
    assert_eq!(jpeg.status.as_u16(), 303, "a name is only a name");
    assert_ne!(way.shown_on(&page).await.expect("a logo"), before, "another picture has another address");
}
